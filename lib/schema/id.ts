import { z } from "zod";
import { optionalSlugForm, slug } from "./cell";
import { columnForms } from "./column";

/** Identifiers are minted here and nowhere else: an `EventId` is no `SourceId`. */
export const phaseId = slug.brand<"PhaseId">();
export const eventId = slug.brand<"EventId">();
export const agreementId = slug.brand<"AgreementId">();
export const sourceId = slug.brand<"SourceId">();
export const conditionId = slug.brand<"ConditionId">();
export const summitId = slug.brand<"SummitId">();
export const leaderId = slug.brand<"LeaderId">();
export const allianceId = slug.brand<"AllianceId">();
export const membershipId = slug.brand<"MembershipId">();
export const indicatorId = slug.brand<"IndicatorId">();
export const agreedPairId = slug.brand<"AgreedPairId">();
export const seedStatementId = slug.brand<"SeedStatementId">();

export type AgreementId = z.output<typeof agreementId>;

const noId = z.literal("").transform(() => null);

/** An agreement, where the row belongs to one. */
export const optionalAgreementId = z.union([noId, agreementId]).register(columnForms, optionalSlugForm);

/** An event, where there is one. */
export const optionalEventId = z.union([noId, eventId]).register(columnForms, optionalSlugForm);
