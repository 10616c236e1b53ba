/** A drawing that says what it shows to those who do not see it. */
export function described(markup: string, alt: string): string {
  const text = alt.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return markup.replace("<svg ", `<svg role="img" aria-label="${text}" `);
}
