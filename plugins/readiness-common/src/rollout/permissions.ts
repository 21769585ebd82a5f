import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To see where teams stand in the rollout, and their plans; only of teams that
 * the catalog shows to the caller.
 * @public
 */
export const readinessRolloutReadPermission = createPermission({
  name: 'readiness.rollout.read',
  attributes: { action: 'read' },
});

/**
 * To ask for another stage for a team that one belongs to.
 * @public
 */
export const readinessStageRequestPermission = createPermission({
  name: 'readiness.stage.request',
  attributes: { action: 'create' },
});

/**
 * To confirm or decline what a team asks for, together with the mandate that is
 * configured.
 * @public
 */
export const readinessStageDecidePermission = createPermission({
  name: 'readiness.stage.decide',
  attributes: { action: 'update' },
});

/**
 * To change the investments of a team that one belongs to.
 * @public
 */
export const readinessInvestmentPlanPermission = createPermission({
  name: 'readiness.investment.plan',
  attributes: { action: 'update' },
});

/**
 * To answer the pulse of a team that one belongs to.
 * @public
 */
export const readinessPulseAnswerPermission = createPermission({
  name: 'readiness.pulse.answer',
  attributes: { action: 'update' },
});

/**
 * To ask for the acceptance of systems that one owns into on-call, and to take
 * part in the discussion.
 * @public
 */
export const readinessAcceptanceRequestPermission = createPermission({
  name: 'readiness.acceptance.request',
  attributes: { action: 'create' },
});

/**
 * To accept or decline, together with the mandate that is configured.
 * @public
 */
export const readinessAcceptanceDecidePermission = createPermission({
  name: 'readiness.acceptance.decide',
  attributes: { action: 'update' },
});

/**
 * All permissions of the rollout.
 * @public
 */
export const readinessRolloutPermissions = [
  readinessRolloutReadPermission,
  readinessStageRequestPermission,
  readinessStageDecidePermission,
  readinessInvestmentPlanPermission,
  readinessPulseAnswerPermission,
  readinessAcceptanceRequestPermission,
  readinessAcceptanceDecidePermission,
];
