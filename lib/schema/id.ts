import type { z } from "zod";
import { slug } from "./cell";

/** Identifiers are minted here and nowhere else: an `EventId` is no `SourceId`. */
export const phaseId = slug.brand<"PhaseId">();
export const eventId = slug.brand<"EventId">();
export const agreementId = slug.brand<"AgreementId">();
export const sourceId = slug.brand<"SourceId">();
export const summitId = slug.brand<"SummitId">();
export const leaderId = slug.brand<"LeaderId">();

export type PhaseId = z.output<typeof phaseId>;
export type EventId = z.output<typeof eventId>;
export type AgreementId = z.output<typeof agreementId>;
export type SourceId = z.output<typeof sourceId>;
export type SummitId = z.output<typeof summitId>;
export type LeaderId = z.output<typeof leaderId>;
