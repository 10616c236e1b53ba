import "react";

declare module "react" {
  interface CSSProperties {
    /** How long a bar is beside the longest of its list, 0…1. */
    "--share"?: number;
  }
}
