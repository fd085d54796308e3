import type { ChosenField, ListName, TextField } from './types.ts';

/** What a column of a file can hold about a person. */
export type Column =
  | TextField
  | ChosenField
  | Extract<ListName, 'observations' | 'pains'>
  | 'first'
  | 'last'
  | 'email'
  | 'page';

/** As a person chooses it and as an exported file heads it, the usual ones first. */
export const COLUMN_LABELS: Readonly<Record<Column, string>> = {
  name: 'Name',
  first: 'First name',
  last: 'Last name',
  email: 'Email',
  page: 'LinkedIn page',
  company: 'Company',
  role: 'Role',
  phone: 'Phone',
  observations: 'What you saw',
  pains: 'Their troubles',
  whyNow: 'Why now',
  consequence: 'What not acting costs',
  statusQuo: 'What they do today',
  notes: 'Notes',
  relation: 'Relation',
  rung: 'Rung reached',
  trust: 'Trust',
  motive: 'Motive',
  motiveKind: 'Kind of motive',
  motiveCertainty: 'How sure of the motive',
  motiveEvidence: 'Evidence for the motive',
  firstImpression: 'First impression',
  impressionSource: 'Where the impression comes from',
  impressionCertainty: 'How sure of the impression',
  secondImpression: 'Second impression',
  priceBand: 'Price band',
  buyingGroup: 'Buying group',
  haveRead: 'What they have read',
  formedOpinion: 'Opinion they formed',
  theirTerms: 'What they call it',
  ownJargon: 'Our words they do not use',
  unconsidered: 'What they have not considered',
  differently: 'What they would do differently',
};

/**
 * How headers say it, as `plainHeader` leaves them: exports of Salesforce, HubSpot, Pipedrive, Outlook, Google and LinkedIn,
 * and people's own lists in English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish and Polish.
 */
export const HEADER_WORDS: Readonly<Partial<Record<Column, string>>> = {
  name: 'name|full name|fullname|display name|contact name|contact|complete name|lead|kontakt|vollstandiger name|ansprechpartner|ansprechpartnerin|nom|nom complet|nome|nome completo|nombre|nombre completo|nominativo|naam|volledige naam|contactpersoon|namn|navn|fulde navn|imie i nazwisko',
  first:
    'first name|firstname|given name|forename|first|vorname|prenom|primer nombre|nombre de pila|primeiro nome|voornaam|fornamn|fornavn|imie',
  last: 'last name|lastname|surname|family name|last|nachname|familienname|zuname|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|efternamn|efternavn|nazwisko',
  email:
    'email|e mail|mail|email address|e mail address|email addresses|mail address|work email|email work|personal email|home email|email home|email 1|email 2|email 3|secondary email|other email|additional email addresses|e mail 2 address|e mail 3 address|e mail 1 value|e mail 2 value|e mail 3 value|email 1 value|email 2 value|emailadresse|email adresse|e mail adresse|mailadresse|courriel|adresse email|adresse e mail|adresse mail|correo|correo electronico|direccion de correo|direccion de correo electronico|e mail profissional|endereco de email|endereco de e mail|indirizzo email|indirizzo e mail|posta elettronica|e mailadres|emailadres|e post|epost|e postadress|adres e mail|adres email',
  page: 'url|linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin page|linkedin link|linkedin address|profile|profile url|profile link|profile page|public profile url|person linkedin url|linkedin profil|profil linkedin|lien linkedin|perfil de linkedin|perfil linkedin|profilo linkedin|linkedin profiel|website 1 value',
  company:
    'company|company name|account|account name|organization|organisation|organization name|organisation name|organization 1 name|employer|associated company|primary associated company|business|firma|firmenname|unternehmen|arbeitgeber|entreprise|societe|nom de l entreprise|empresa|nombre de la empresa|compania|nome da empresa|azienda|societa|ragione sociale|bedrijf|bedrijfsnaam|foretag|virksomhed|firmanavn|nazwa firmy',
  role: 'role|title|job title|jobtitle|position|job|function|job function|organization title|organization 1 title|occupation|stelle|funktion|jobtitel|berufsbezeichnung|beruf|poste|fonction|intitule du poste|cargo|puesto|funcao|profissao|ruolo|posizione|qualifica|functie|functietitel|befattning|yrkesroll|stilling|stanowisko',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|mobile phone number|cell|cell phone|business phone|work phone|phone work|phone 1 value|primary phone|telefon|telefonnummer|handy|mobil|telefono|telefone|celular|movil|portable|numero de telephone|cellulare|telefoonnummer|mobiel|telefonnr|numer telefonu',
  notes:
    'notes|note|description|comment|comments|remarks|memo|about|notizen|notiz|bemerkung|bemerkungen|kommentar|anmerkungen|remarque|remarques|commentaire|commentaires|notas|observaciones|observacoes|comentarios|opmerkingen|notities|anteckningar|noter|notatki|uwagi|commenti',
  pains:
    'pain|pains|pain point|pain points|problem|problems|trouble|troubles|challenge|challenges|schmerzpunkt|schmerzpunkte|probleme|herausforderung|herausforderungen|probleme s|dolor|dolores|problema|problemas|desafio|desafios|sfida|problemi|knelpunt|knelpunten',
  observations: 'observation|observations|seen|what i saw|trigger|signal|beobachtung|beobachtungen|osservazioni',
  whyNow:
    'why now|timing|compelling event|reason to act|anlass|warum jetzt|pourquoi maintenant|por que ahora|perche ora|waarom nu',
  consequence: 'consequence|cost of inaction|impact|folgen',
  statusQuo: 'status quo|current solution|current vendor|current supplier|today',
};
