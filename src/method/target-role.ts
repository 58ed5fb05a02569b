import type { Role, TargetStatus } from '../types.ts';

const roles: Record<TargetStatus, Role> = {
  in_force: 'headline',
  component: 'judged',
  allocation: 'judged',
  programme: 'judged',
  annual_plan: 'judged',
  forecast: 'context',
  draft: 'context',
  background: 'context',
  superseded: 'context',
};

/** What a target is for: goals in force make the headlines, tasks and parts are judged under them, the rest
 *  is context. */
export function targetRole(status: TargetStatus): Role {
  return roles[status];
}
