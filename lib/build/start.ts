import { serveSite } from "./serve";

serveSite();
