import type { StageInput } from './schema';

/** A service runs around the clock where this rule of the shipped standard applies. */
export const AROUND_THE_CLOCK = 'ONC-05';

/** It fails while central operations answers first. */
export const ANSWERS_FIRST = 'ONC-10';

/**
 * The stages of a rollout from central operations to teams of their own. They
 * name rules of the shipped standard, `operational-ownership`.
 */
export const defaultStages: StageInput[] = [
  {
    id: 'central-operations',
    title: 'Central operations',
    description: 'Central operations is called for the systems of the team.',
  },
  {
    id: 'preparing',
    title: 'Preparing',
    description: 'The team and its manager want to, and invest in it.',
    criteria: [
      {
        id: 'owned',
        title: 'Every service is owned',
        why: 'Nobody can prepare what is not known to be theirs.',
        services: { level: 'owned' },
      },
    ],
  },
  {
    id: 'shadowing',
    title: 'Shadowing',
    description: 'The team is called together with central operations.',
    criteria: [
      {
        id: 'operable',
        title: 'Services that run around the clock are operable',
        services: { level: 'operable', whereApplies: AROUND_THE_CLOCK },
      },
      {
        id: 'people',
        title: 'There are enough people for a rotation',
        team: { rule: 'OWN-05' },
      },
      {
        id: 'pay',
        title: 'What on-call pays is agreed',
        team: { rule: 'PPL-05' },
      },
    ],
  },
  {
    id: 'on-call',
    title: 'On call',
    description: 'The team is called for its systems, around the clock.',
    criteria: [
      {
        id: 'shadowed',
        title: 'Everybody has shadowed',
        team: { rule: 'PPL-03' },
      },
      {
        id: 'ready',
        title: 'The team feels ready',
        why: 'A team moves when it feels ready; nobody is pushed.',
        team: { rule: 'PPL-04' },
      },
      {
        id: 'rotation',
        title: 'The rotation has enough people',
        team: { rule: 'ONC-06' },
      },
      {
        id: 'covered',
        title: 'Somebody is on call around the clock',
        services: { rule: AROUND_THE_CLOCK },
      },
      {
        id: 'runbooks',
        title: 'Runbooks were walked through',
        services: { rule: 'OBS-06', whereApplies: AROUND_THE_CLOCK },
      },
      {
        id: 'accepted',
        title: 'Services that run around the clock are accepted',
        why: 'Those who are called hold the mandate to accept.',
        accepted: { whereApplies: AROUND_THE_CLOCK },
      },
    ],
  },
  {
    id: 'sustained',
    title: 'Sustained',
    description:
      'On-call is easy money: nights are quiet, and the load is shared.',
    criteria: [
      {
        id: 'long-enough',
        title: 'On call for 90 days',
        days: 90,
      },
      {
        id: 'self-sustaining',
        title: 'Services that run around the clock are self-sustaining',
        services: { level: 'self-sustaining', whereApplies: AROUND_THE_CLOCK },
      },
      {
        id: 'participation',
        title: 'Most engineers take part',
        team: { rule: 'PPL-01' },
      },
      {
        id: 'load',
        title: 'Nobody is on call more than one week in four',
        team: { rule: 'PPL-02' },
      },
    ],
  },
];
