import type { components } from '../generated/openapi';
import type { PageInfo } from '../types';

type Schemas = components['schemas'];

/**
 * Where a campaign stands; planned before its first day, running until it ends.
 * @public
 */
export type CampaignState = Schemas['CampaignState'];

/**
 * What a campaign is about. Dates are ISO dates in UTC.
 * @public
 */
export type CampaignPlan = Schemas['CampaignPlan'];

/**
 * Results of a campaign's rules in its scope; of those that apply.
 * @public
 */
export type CampaignProgress = Schemas['CampaignProgress'];

/**
 * How a rule of a campaign stands in its standard today.
 * @public
 */
export type CampaignRule = Schemas['CampaignRule'];

/**
 * Some rules, a scope, an owner and a date, and how far they are.
 * @public
 */
export type Campaign = Schemas['Campaign'];

/**
 * A campaign with its burn-up, who has something left, and what a join asks of
 * the company's standard.
 * @public
 */
export type CampaignDetails = Schemas['CampaignDetails'];

/**
 * One page of campaigns, and whether the caller may begin one.
 * @public
 */
export type CampaignPage = {
  items: Campaign[];
  pageInfo: PageInfo;
  may: { create: boolean };
};
