import type { Rule } from '../../../lib/engine/define-rule.ts';
import { EVIDENCE } from '../../../lib/engine/evidence.ts';
import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../../../lib/engine/types.ts';
import { WITHOUT_A_RULE } from './rule-catalogue.ts';
import { draftOf, type Row, type RuleTable } from './rule-tester.ts';

const TITLES: Readonly<Record<Dimension | 'trust', string>> = {
  pain: 'Pain before pitch',
  focus: 'Whose story',
  specific: 'Specific to them',
  calm: 'Calm',
  ask: 'The ask',
  readable: 'Easy to read',
  fresh: 'Fresh words',
  trust: 'Trust: stop signs, never points',
};

const cell = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' / ');

function cost({ kind, points, most }: Rule['meta']): string {
  if (kind === 'gate') return 'stop sign';
  if (kind === 'strength') return 'strength';
  return most === undefined || most === points ? String(points) : `${points}, at most ${most}`;
}

function line({ meta }: Rule): string {
  const { grade } = EVIDENCE[meta.evidence];
  const evidence = grade === 'concept' ? 'concept' : `${meta.evidence} (${grade})`;
  const link = `[${meta.id}](${meta.id}.ts)`;
  return `| ${link} | ${cost(meta)} | ${cell(meta.description)} | ${meta.concepts.join(', ')} | ${evidence} |`;
}

/** Two rows of a table, the ones that need no context and no second line first. */
function samples(rows: readonly Row[]): string[] {
  const plain = (row: Row) => (typeof row === 'string' && row.length < 140 && !row.includes('\n') ? 0 : 1);
  return [...rows]
    .sort((a, b) => plain(a) - plain(b))
    .slice(0, 2)
    .map((row) => cell(draftOf(row).text.replace(/\[\[(.+?)\]\](?!\])/gsu, '**$1**')));
}

/** The page beside the rules, written from their metas and from their tests' tables. */
export function rulesReadme(rules: readonly Rule[], tables: ReadonlyMap<string, RuleTable>): string {
  const groups = [...DIMENSIONS, 'trust' as const].map((dimension) => {
    const members = rules.filter(({ meta }) => meta.dimension === dimension);
    const size = dimension === 'trust' ? '' : ` (${DIMENSION_POINTS[dimension]} points)`;
    const examples = members.map(({ meta }) => {
      const table = tables.get(meta.id);
      const found = samples(table?.flags ?? []).map((text) => `  - finds: ${text}`);
      const left = samples(table?.leaves ?? []).map((text) => `  - leaves: ${text}`);
      return [`- \`${meta.id}\``, ...found, ...left].join('\n');
    });
    return [
      `## ${TITLES[dimension]}${size}`,
      '',
      '| rule | points | looks for | concepts | evidence |',
      '|---|---|---|---|---|',
      ...members.map(line),
      '',
      ...examples,
    ].join('\n');
  });
  const open = Object.entries(WITHOUT_A_RULE).map(([concept, reason]) => `- ${concept}: ${reason}`);
  return [
    '# Rules',
    '',
    `Written by \`npm run fix\` from the ${rules.length} rules and the tables of their tests; do not edit. Points are the most one`,
    'finding costs; a dimension never loses more than its size.',
    '',
    groups.join('\n\n'),
    '',
    '## Concepts without a rule',
    '',
    ...open,
    '',
  ].join('\n');
}
