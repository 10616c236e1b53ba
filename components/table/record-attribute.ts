/** The attribute by which whatever stands for a record is known — its row, its line in a chart: `data-agreement`. */
export const recordAttribute = (entity: string): string => `data-${entity}`;
