import type { Range } from '../../model/span.js';
import { quoteRange, toSource, viewOf } from '../../model/view.js';
import type { Role } from '../../rules/responsibilities.js';
import { nameOf, type AgencyCut, type ListContext } from './listed-agency.js';
import { leadStatement, withLead, type LeadStatement } from './lead.js';
import { attributionsIn } from './passage-attributions.js';

/** A responsible body in a text. Offsets are UTF-16 in that text, ends exclusive. */
export interface FoundAgency {
  /** as in the text, white space left out, with the tail that a list shares: 广州、深圳市政府 names 广州市政府 */
  readonly agency: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** the whole attribution */
  readonly quote: Range;
}

/**
 * Finds the responsible bodies in any Chinese text: those of its attributions, with the roles that the text gives them.
 *
 * @param text any string; each line is read by itself, a bracket that stays open goes on in the next one
 * @param cut  cuts words (segment/words); only asked where two names stand in one without a separator
 * @returns in text order; [] where nobody is named. Never throws.
 * @example findAgencies('落实政策。（责任单位：县经信局，配合单位：县科技局）') → 县经信局 responsible, 县科技局 cooperating
 */
export function findAgencies(text: string, cut?: AgencyCut): FoundAgency[] {
  const result: FoundAgency[] = [];
  let lead: LeadStatement | null = null;
  for (const range of paragraphs(text)) {
    const view = viewOf(text, [range]);
    const context: ListContext = { source: text, view, cell: false, cut };
    const here = attributionsIn(context);
    const said = leadStatement(view.text);
    if (said?.same || (said && here.length === 0)) lead = said;
    for (const attribution of here) {
      for (const agency of withLead(attribution.agencies, attribution.lead ?? lead)) {
        result.push({
          agency: nameOf(view.raw, agency),
          role: agency.role,
          start: toSource(view, agency.start),
          end: toSource(view, agency.end - 1) + 1,
          quote: quoteRange(view, attribution.start, attribution.end),
        });
      }
    }
  }
  return result;
}

// Lines; one whose last bracket stays open takes the next lines in, up to five.
function paragraphs(text: string): Range[] {
  const ranges: [number, number][] = [];
  let open = 0;
  let lines = 0;
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const last = ranges[ranges.length - 1];
    if (open > 0 && lines < 5 && last) last[1] = end;
    else {
      ranges.push([at, end]);
      open = lines = 0;
    }
    lines++;
    for (let char = at; char < end; char++) {
      if ('(（〔[【'.includes(text.charAt(char))) open++;
      else if (')）〕]】'.includes(text.charAt(char))) open = Math.max(0, open - 1);
    }
    at = end + 1;
  }
  return ranges;
}
