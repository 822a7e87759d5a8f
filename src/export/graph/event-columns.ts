import type { AgreementEvent, Event, InteractionEvent, SummitEvent } from '../../domain/event.js'
import type { Column } from './column.js'

const title: Column<Event> = { name: 'title', type: 'string', about: 'Title.', free: true, of: event => event.title }

/** A partial date as every format can use it: as written, and the days between which it lies. */
const dates: readonly Column<Event>[] = [
  {
    name: 'date',
    type: 'string',
    about: 'When it happened or is to happen, EDTF.',
    of: ({ date }) => date?.edtf ?? null
  },
  {
    name: 'earliest',
    type: 'date',
    about: 'First day that the date can mean.',
    of: ({ date }) => date?.earliest ?? null
  },
  { name: 'latest', type: 'date', about: 'Last day that the date can mean.', of: ({ date }) => date?.latest ?? null },
  {
    name: 'datePrecision',
    type: 'string',
    about: 'DAY, MONTH, YEAR or INTERVAL.',
    of: ({ date }) => date?.precision ?? null
  },
  {
    name: 'dateBasis',
    type: 'string',
    about: 'STATED in a text, or IMPLIED: worked out.',
    of: ({ date }) => date?.basis ?? null
  }
]
const status: Column<Event> = {
  name: 'status',
  type: 'string',
  about: 'Latest step of its life that is reported.',
  of: event => event.status
}
const support: readonly Column<Event>[] = [
  { name: 'confidence', type: 'number', about: '0 to 1.', of: ({ confidence }) => confidence },
  { name: 'articleCount', type: 'integer', about: 'Articles that tell of it.', of: ({ articleCount }) => articleCount },
  {
    name: 'independentCount',
    type: 'integer',
    about: 'The same, copies and revisions of one story counted once.',
    of: ({ independentCount }) => independentCount
  }
]
const frameworkOf: Column<SummitEvent | AgreementEvent> = {
  name: 'framework',
  type: 'string',
  about: 'Id of the standing arrangement it belongs to.',
  of: ({ framework }) => framework && `framework:${framework}`
}

export const summitColumns: readonly Column<SummitEvent>[] = [
  title,
  ...dates,
  status,
  { name: 'level', type: 'string', about: 'LEADERS, MINISTERS or ENVOYS.', of: ({ level }) => level },
  { name: 'format', type: 'string', about: 'BILATERAL, TRILATERAL, MULTILATERAL, …', of: ({ format }) => format },
  { name: 'name', type: 'string', about: 'A name of its own: G7 summit.', free: true, of: ({ name }) => name },
  { name: 'city', type: 'string', about: 'Where: the city.', free: true, of: ({ place }) => place?.city ?? null },
  { name: 'country', type: 'string', about: 'Where: the country, alpha-2.', of: ({ place }) => place?.country ?? null },
  { name: 'host', type: 'string', about: 'Host country, alpha-2.', of: ({ host }) => host },
  frameworkOf,
  ...support
]

export const agreementColumns: readonly Column<AgreementEvent>[] = [
  title,
  ...dates,
  status,
  {
    name: 'agreementKind',
    type: 'string',
    about: 'TREATY, MEMORANDUM, COMMITMENT, …',
    of: event => event.agreementKind
  },
  {
    name: 'deadline',
    type: 'string',
    about: 'By when something is promised, EDTF.',
    of: ({ deadline }) => deadline?.edtf ?? null
  },
  frameworkOf,
  ...support
]

export const interactionColumns: readonly Column<InteractionEvent>[] = [
  title,
  ...dates,
  status,
  { name: 'type', type: 'string', about: 'Event type of PLOVER: ACCUSE, AID, …', of: ({ type }) => type },
  { name: 'mode', type: 'string', about: 'Mode of PLOVER.', of: ({ mode }) => mode },
  { name: 'contexts', type: 'list', about: 'Contexts of PLOVER.', of: ({ contexts }) => contexts },
  { name: 'score', type: 'number', about: 'From -10, conflict, to 10, cooperation.', of: ({ score }) => score },
  {
    name: 'quadClass',
    type: 'string',
    about: 'VERBAL_COOPERATION, MATERIAL_CONFLICT, …',
    of: event => event.quadClass
  },
  ...support
]
