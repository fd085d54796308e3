/** Words for generated people: names and trades in many spellings, troubles as they are said. */

export const FIRST_NAMES =
  `Ana Ben Chi Dana Élodie Fatima Grace Hiroshi Inês Jörg Katarzyna Łukasz María Ngozi Omar Priya Quentin Rhiannon Søren
  Tomáš Uma Väinö Wanda Xin Yusuf Zoë Aoife Bogdan Chloé Dmitri`.split(/\s+/u);

export const LAST_NAMES =
  `Pires Osei Wen Fischer Müller Nowak O’Brien Rossi Sørensen Tanaka Okafor Haddad Kowalczyk Lindqvist Marchetti Nguyen
  Oliveira Petrov Quist Rahman Schäfer Thompson Ursu Vasquez Weiß Yılmaz Zielińska Adeyemi Brannigan Castellanos Delacroix
  Eriksen Fonseca Grünwald Hallström Ibáñez Janssen Köhler`.split(/\s+/u);

export const COMPANY_FIRST =
  `Norwood Tidewater Northgate Harbour Linden Bellfield Castle Meadow Orchard Kestrel Granite Willow Silver Amber Falcon
  Cobalt Juniper Maple Ridge Stonebridge Fairview Ashdown Larkspur Copper Highland`.split(/\s+/u);

export const COMPANY_SECOND =
  `Dental Freight Logistics Bakery Veterinary Joinery Printing Dairy Physio Roofing Textiles Robotics Accounting Nursery
  Brewery Optics Plumbing Catering Packaging Security`.split(/\s+/u);

export const ROLES = [
  'Practice manager',
  'Head of operations',
  'Owner',
  'Dispatch lead',
  'Chief financial officer',
  'Office manager',
  'Buyer',
  'Head of nursing',
  'Plant manager',
  'Director of people',
];

/** By the entry of the pain menu each is an instance of, counted from 1. */
export const TROUBLES: readonly (readonly string[])[] = [
  ['Recall calls slip when one desk answers for two practices', 'Nobody rings patients back after lunch'],
  ['Vans come back half empty from the coast', 'Two drivers wait at the depot every morning'],
  ['Suppliers call about late payments at the end of the month', 'Invoices sit in three inboxes'],
  ['New starters leave before their third month', 'We train people for the shop next door'],
  ['Month end takes nine working days', 'The figures never agree with the bank'],
  ['Orders are typed twice and some of them wrong', 'Returns pile up behind the counter'],
  ['The line stops whenever the old sealer does', 'Spare parts take six weeks'],
  ['Audits find the same gaps each year', 'Nobody knows which version of the form counts'],
];

export const LINES = [
  'Opened a second site in May',
  'Two front-desk roles are open',
  'Spoke about waiting times at the regional meeting',
  'Their review page mentions the phone four times',
  'Bought a smaller firm in the spring',
  'Moved to a new hall near the ring road',
];

export const SENTENCES = [
  'They lose about a day each week to it.',
  'The lease ends in March.',
  'A new director started and asks for the numbers.',
  'It cannot go on past the summer.',
  'Her deputy would have to agree.',
  'They tried a spreadsheet and gave it up.',
];
