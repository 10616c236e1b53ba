export function writeWhole(path: string, content: string | Uint8Array): void;
export function sentenceOf(fault: unknown): string | null;
export function tellFaults(): void;
