/**
 * Kinds of words the model tells apart by meaning, so that what it learned of `depot` holds for `warehouse`. Stems: a
 * word belongs to a kind with the endings -s, -es, -ed, -d, -ing and none.
 */
const KINDS: Readonly<Record<string, string>> = {
  '#trouble':
    'late delay lost lose miss missing wrong error mistake fail failure broke broken break complain complaint wait queue backlog overdue overtime chase chasing retype retyping rekey redo rework duplicate double-book no-show cancel cancellation reject rejection return refund penalty penalties fine dispute scrap waste spoil stale expire idle empty unpaid unanswered stuck stall slip overrun overload overwhelm stretched short-staffed understaffed shortage gap bottleneck downtime outage leak churn quit leave resign turnover sick absent absence vacancy unfilled manual manually by-hand spreadsheet paper copy pasting paste guess guesswork forgotten forget nobody twice again behind struggle problem trouble issue pain headache burden drag slow slower costly expensive eat burn drown pile mess confusion surprise shortfall write-off damage risk lapse void exposed penalised bounced decline drop fall dip slump breach incident accident injury fatigue pressure squeeze strain worry concern stockout stranded abandon undercharge overcharge unbilled unclaimed overnight weekend evening',
  '#product':
    'platform software solution product tool app application system suite dashboard module plugin add-on service technology engine device sensor scanner portal widget toolkit framework package subscription licence license trial demo demonstration walkthrough brochure catalogue catalog feature integration version tier plan offering programme program course workshop methodology portfolio',
  '#offer':
    'offer provide deliver help enable empower allow let give supply specialise specialize automate streamline optimise optimize simplify integrate connect combine transform accelerate boost improve increase reduce cut save eliminate replace support manage handle track monitor centralise centralize consolidate unlock scale tailor design build install implement',
  '#benefit':
    'efficiency efficiencies productivity growth revenue profit profitability roi saving result performance satisfaction engagement success quality visibility insight control transparency flexibility peace potential value benefit advantage edge margin conversion retention experience competitiveness excellence',
  '#brag':
    'leading leader award award-winning trusted trust certified accredited recognised recognized renowned established founded global worldwide international fortune ftse gartner expert expertise decade customer client brand partner investor funding series backed unique only best first top proven track-record reputation pioneer specialist rank ranked winner iso',
  '#feeling':
    'thrilled excited exciting delighted proud pleased happy glad keen eager love passionate honoured honored hope hoping confident convinced believe enthusiastic grateful look-forward',
  '#saw':
    'saw see seen notice read heard hear spotted watched counted visited walked drove rang passed bought ordered sat met listened found learnt learned gather understand stood',
  '#said':
    'mentioned said wrote told asked posted announced described explained pointed shared called put published advertised listed',
  '#talk':
    'call chat meeting meet conversation coffee zoom calendar diary slot calendly minute appointment schedule book available availability catch-up talk speak',
  '#guess':
    'suspect imagine suppose assume wonder wondering curious perhaps maybe might may probably mistaken seem sounds looks',
  '#people':
    'planner dispatcher driver nurse receptionist teacher engineer technician fitter foreman supervisor manager buyer clerk controller accountant bookkeeper chef waiter cleaner carer courier picker packer welder operator mechanic trainer tutor tenant patient guest donor member volunteer pupil student parent supplier subcontractor installer estimator surveyor paralegal rep agent officer coordinator scheduler administrator apprentice crew team staff shift colleague hygienist pharmacist vet dentist doctor porter warden curator',
  '#place':
    'depot warehouse yard clinic practice plant factory site branch shop store kitchen hotel school hospital office ward lab laboratory studio farm orchard brewery bakery restaurant museum library campus council parish garage showroom port terminal dock line counter desk reception floor room van truck lorry fleet vehicle',
  '#paper':
    'invoice order quote report form sheet file list record ticket claim contract tender permit certificate audit inspection log timesheet rota roster inventory stock statement note delivery shipment parcel pallet booking reservation referral prescription sample batch budget forecast payroll ledger reconciliation',
  '#seen-at':
    'post article interview podcast webinar advert ad listing opening newsletter website page annual announcement press release filing review panel keynote conference fair',
};

const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing'];

let known: ReadonlyMap<string, string> | undefined;

/** Every word form with its kind; made when the first sentence is read. */
function wordKinds(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const all = new Map<string, string>();
  for (const [kind, stems] of Object.entries(KINDS)) {
    for (const stem of stems.split(' ')) {
      for (const ending of ENDINGS) {
        const form = ending.length > 1 && stem.endsWith('e') ? stem.slice(0, -1) + ending : stem + ending;
        if (!all.has(form)) all.set(form, kind);
      }
    }
  }
  known = all;
  return all;
}

/** The kind of a word by its meaning, if it has one. */
export const senseOf = (form: string): string | undefined => wordKinds().get(form);
