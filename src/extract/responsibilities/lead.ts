import { compileRules, triggered } from '../../model/rule.js';
import { AGENCY_LIST } from '../../rules/phrases/agencies.js';
import { ATTRIBUTION_FRAGMENTS, LEAD_RULES, ROLE_OF_WORD, type Role } from '../../rules/responsibilities.js';
import type { ListedAgency } from './listed-agency.js';

const leads = compileRules(LEAD_RULES, ATTRIBUTION_FRAGMENTS);
/** Every statement of who leads has one of these words. */
const LEADING: readonly string[] = ['牵头', '主办', '主责', '第一责任'];

/** Who leads, where the text says it by order or by a mark. */
export interface LeadStatement {
  readonly by: 'first' | 'comma' | 'semicolon' | 'star';
  readonly star: string;
  /** holds for what follows, too */
  readonly same: boolean;
  /** what the others are */
  readonly rest: Role;
}

/** The statement of who leads in a stretch of text: 列第一位的为牵头单位，下同. */
export function leadStatement(text: string): LeadStatement | null {
  if (!LEADING.some((word) => text.includes(word))) return null;
  for (const rule of leads) {
    if (!triggered(rule, text)) continue;
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(text);
    if (!match) continue;
    const mark = match.groups?.['mark'] ?? '';
    const after = text.slice(match.index);
    const same = match.groups?.['same'] !== undefined || AGENCY_LIST.leadsOn.test(after);
    const said = ROLE_OF_WORD[AGENCY_LIST.roleOfTheRest.exec(after)?.groups?.['word'] ?? ''];
    const rest = said === undefined || said === 'guide' ? null : said;
    if (rule.id === 'attribution-first-leads' || mark === '顿号') return { by: 'first', star: '', same, rest: rest ?? 'cooperating' };
    if (rule.id === 'attribution-star-leads') return { by: 'star', star: mark === '星号' ? '*' : mark, same, rest: rest ?? 'responsible' };
    return { by: mark === '分号' ? 'semicolon' : 'comma', star: '', same, rest: rest ?? 'cooperating' };
  }
  return null;
}

/** Roles after what the text says of who leads has been applied. */
export function withLead(agencies: readonly ListedAgency[], lead: LeadStatement | null): readonly ListedAgency[] {
  if (!lead || agencies.some((agency) => agency.said && agency.role === 'lead')) return agencies;
  const open = new Set(agencies.filter((agency) => !agency.said && agency.role === 'responsible'));
  const [first] = open;
  if (!first) return agencies;
  if (lead.by === 'star' && ![...open].some((agency) => agency.starred === lead.star)) return agencies;
  const leads = (agency: ListedAgency): boolean => {
    if (lead.by === 'first') return agency === first;
    if (lead.by === 'comma') return agency.commas === first.commas;
    if (lead.by === 'semicolon') return agency.semicolons === first.semicolons;
    return agency.starred === lead.star;
  };
  return agencies.map((agency) => (open.has(agency) ? { ...agency, role: leads(agency) ? 'lead' : lead.rest } : agency));
}
