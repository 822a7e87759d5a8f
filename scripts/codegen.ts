/**
 * Writes src/api/generated/types.ts from schema/*.graphql: types of the SDL and of the resolvers that fulfil it.
 * With `--check` it writes nothing and fails when the file is not what the SDL says.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { readSdl } from '../src/api/schema.js'
import { projectRoot } from '../src/paths.js'

const file = join(projectRoot, 'src', 'api', 'generated', 'types.ts')

/** What a resolver's parent really is, where it is not the SDL's own shape (see src/api/views.ts). */
const mappers: Readonly<Record<string, string>> = {
  Country: '../views.js#CountryView',
  Leader: '../views.js#LeaderView',
  Organization: '../views.js#OrganizationView',
  Framework: '../views.js#FrameworkView',
  Topic: '../views.js#TopicView',
  Office: '../views.js#OfficeView',
  Tenure: '../views.js#TenureView',
  Membership: '../views.js#MembershipView',
  Partner: '../views.js#PartnerView',
  Event: '../views.js#EventView',
  Summit: '../views.js#SummitView',
  Agreement: '../views.js#AgreementView',
  Interaction: '../views.js#InteractionView',
  Claim: '../views.js#ClaimView',
  Article: '../views.js#ArticleView',
  ArticleEntity: '../views.js#ArticleEntityView',
  Place: '../views.js#PlaceView',
  Participation: '../views.js#ParticipationView',
  Party: '../views.js#PartyView',
  SummitStep: '../views.js#SummitStepView',
  Step: '../views.js#StepView',
  DisagreeingValue: '../views.js#DisagreeingValueView',
  Relationship: '../views.js#RelationshipView',
  Gap: '../views.js#GapView',
  Streak: '../views.js#StreakView',
  Path: '../views.js#PathView',
  PathStep: '../views.js#PathStepView',
  SearchEdge: '../views.js#SearchEdgeView',
  Suggestion: '../views.js#SuggestionView',
  IngestArticlePayload: '../views.js#IngestPayloadView',
  RetractArticlePayload: '../views.js#RetractPayloadView',
  CountryConnection: '../views.js#CountryConnectionView',
  PartnerConnection: '../views.js#PartnerConnectionView',
  LeaderConnection: '../views.js#LeaderConnectionView',
  OrganizationConnection: '../views.js#OrganizationConnectionView',
  FrameworkConnection: '../views.js#FrameworkConnectionView',
  TopicConnection: '../views.js#TopicConnectionView',
  ArticleConnection: '../views.js#ArticleConnectionView',
  ClaimConnection: '../views.js#ClaimConnectionView',
  EventConnection: '../views.js#EventConnectionView',
  SummitConnection: '../views.js#SummitConnectionView',
  AgreementConnection: '../views.js#AgreementConnectionView',
  InteractionConnection: '../views.js#InteractionConnectionView',
  SummitStat: '../views.js#StatView',
  AgreementStat: '../views.js#StatView',
  InteractionStat: '../views.js#StatView',
  SummitStatConnection: '../views.js#SummitStatConnectionView',
  AgreementStatConnection: '../views.js#AgreementStatConnectionView',
  InteractionStatConnection: '../views.js#InteractionStatConnectionView',
  SearchConnection: '../views.js#SearchConnectionView',
  Decision: '../views.js#DecisionView',
  DecisionPayload: '../views.js#DecisionPayloadView',
  AuditEntry: '../views.js#AuditEntryView',
  AuditConnection: '../views.js#AuditConnectionView',
  Change: '../views.js#ChangeView',
  ChangeConnection: '../views.js#ChangeConnectionView',
  ReviewPair: '../views.js#ReviewPairView',
  ReviewConnection: '../views.js#ReviewConnectionView'
}

const sharedConfig = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  emitLegacyCommonJSImports: false,
  skipTypename: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string' }
}

async function generate(): Promise<string> {
  const output = await codegen({
    filename: file,
    schema: parse(readSdl().join('\n')),
    documents: [],
    config: {
      ...sharedConfig,
      contextType: '../context.js#ApiContext',
      mappers,
      makeResolverTypeCallable: true
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin }
  })
  return `// Generated from schema/*.graphql by \`npm run codegen\`. Change the SDL, not this file.\n${output}`
}

const generated = await generate()
if (process.argv.includes('--check')) {
  let present = ''
  try {
    present = readFileSync(file, 'utf8')
  } catch {
    // A missing file is as stale as an old one.
  }
  if (present !== generated) {
    console.error('src/api/generated/types.ts is not what schema/*.graphql says: run `npm run codegen` and commit it')
    process.exit(1)
  }
  console.log('src/api/generated/types.ts is current')
} else {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, generated)
  console.log('wrote src/api/generated/types.ts')
}
