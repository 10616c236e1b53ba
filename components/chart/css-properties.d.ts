import "react";

declare module "react" {
  interface CSSProperties {
    /** Where a card stands along its chart. */
    "--at"?: string;
  }
}
