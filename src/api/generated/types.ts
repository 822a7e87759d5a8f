// Generated from schema/*.graphql by `npm run codegen`. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CountryView, LeaderView, OrganizationView, FrameworkView, TopicView, OfficeView, TenureView, MembershipView, PartnerView, EventView, SummitView, AgreementView, InteractionView, ClaimView, ArticleView, ArticleEntityView, PlaceView, ParticipationView, PartyView, SummitStepView, StepView, DisagreeingValueView, RelationshipView, GapView, StreakView, PathView, PathStepView, SearchEdgeView, SuggestionView, IngestPayloadView, RetractPayloadView, CountryConnectionView, PartnerConnectionView, LeaderConnectionView, OrganizationConnectionView, FrameworkConnectionView, TopicConnectionView, ArticleConnectionView, ClaimConnectionView, EventConnectionView, SummitConnectionView, AgreementConnectionView, InteractionConnectionView, StatView, SummitStatConnectionView, AgreementStatConnectionView, InteractionStatConnectionView, SearchConnectionView, DecisionView, DecisionPayloadView, AuditEntryView, AuditConnectionView, ChangeView, ChangeConnectionView, ReviewPairView, ReviewConnectionView } from '../views.js';
import type { ApiContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. A day that does not exist, such as 2025-02-30, is refused. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601: `2025-08-24T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A date as far as it is known, in EDTF (ISO 8601-2): `2025`, `2025-06`, `2025-08-23` or `2025-10-21/2025-10-31`. */
  EDTF: { input: string; output: string; }
};

/** What parties agree on: a joint statement, a treaty, a trade deal, a commitment, a mechanism. */
export type Agreement = Node & Event & {
  /** Global id. It stays valid when the event is later told better: see `currentId`. */
  readonly id: Scalars['ID']['output'];
  /** The id this event has today. Differs from `id` when the id asked for was given out earlier. */
  readonly currentId: Scalars['ID']['output'];
  /** Other ids given out earlier that find this event today. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A short name for people to read. */
  readonly title: Scalars['String']['output'];
  /** When it happened or is to happen; null where no article says. */
  readonly date?: Maybe<PartialDate>;
  /** What the context allows where there is no date. Never a date somebody stated. */
  readonly window?: Maybe<PartialDate>;
  /** The sentences that say so. */
  readonly claims: ClaimConnection;
  /** Sentences that deny it or speak of it as a mere possibility. */
  readonly against: ClaimConnection;
  /** 0 to 1: how sure we are that it is as told. */
  readonly confidence: Scalars['Float']['output'];
  /** What raised and lowered the confidence, in words. */
  readonly confidenceReasons: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one wire story count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Values that the articles do not agree on. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** True when no article tells of it any more; this is then its last state. */
  readonly retracted: Scalars['Boolean']['output'];
  /** What kind of agreement it is. */
  readonly kind: AgreementKind;
  /** How far it has come. */
  readonly status: AgreementStatus;
  /** Its dated steps: signed, in force, withdrawn. */
  readonly steps: ReadonlyArray<Step>;
  /** Who agrees. */
  readonly parties: ReadonlyArray<Party>;
  /** The document that holds this undertaking. */
  readonly partOf?: Maybe<Agreement>;
  /** The meeting where it was reached. */
  readonly summit?: Maybe<Summit>;
  /** The standing arrangement within which it was reached. */
  readonly framework?: Maybe<Framework>;
  /** The day by which something was promised. */
  readonly deadline?: Maybe<PartialDate>;
  /** What became of the promise, as far as one can tell on the day of `asOf`, else of the newest news; null where no day was promised. */
  readonly fulfilment?: Maybe<Fulfilment>;
};


/** What parties agree on: a joint statement, a treaty, a trade deal, a commitment, a mechanism. */
export type AgreementClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What parties agree on: a joint statement, a treaty, a trade deal, a commitment, a mechanism. */
export type AgreementAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What became of something promised by a day. */
export type Fulfilment =
  /** Articles say that it took effect, or was done. */
  | 'KEPT'
  /** Somebody withdrew from it, it lapsed, or articles say that it was not done in time. */
  | 'BROKEN'
  /** Its day has passed, and nobody reported what became of it. */
  | 'OVERDUE'
  /** Its day is still to come. */
  | 'OPEN';

/** A party to an agreement. */
export type Party = {
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
};

/** A step in the life of an agreement. */
export type Step = {
  /** What it became. */
  readonly status: AgreementStatus;
  /** When, as far as known. */
  readonly date?: Maybe<PartialDate>;
  /** The sentence that says so. */
  readonly claim?: Maybe<Claim>;
};

/** Kinds of agreements. */
export type AgreementKind =
  /** Joint statement. */
  | 'JOINT_STATEMENT'
  /** Communiqué. */
  | 'COMMUNIQUE'
  /** Declaration. */
  | 'DECLARATION'
  /** Treaty, convention, pact. */
  | 'TREATY'
  /** Trade or tariff deal. */
  | 'TRADE_DEAL'
  /** Memorandum of understanding. */
  | 'MEMORANDUM'
  /** Ceasefire, truce, armistice. */
  | 'CEASEFIRE'
  /** An undertaking: what parties said they will do. */
  | 'COMMITMENT'
  /** A body or procedure that parties set up. */
  | 'MECHANISM'
  /** A plan with steps. */
  | 'ROADMAP'
  /** A purchase or a contract between states. */
  | 'CONTRACT'
  /** Anything else. */
  | 'OTHER';

/** How far an agreement has come. */
export type AgreementStatus =
  /** Somebody called for it. */
  | 'PROPOSED'
  /** Parties talk about it. */
  | 'UNDER_NEGOTIATION'
  /** Parties agree. */
  | 'AGREED'
  /** Signed. */
  | 'SIGNED'
  /** Ratified by at least one party. */
  | 'RATIFIED'
  /** It binds. */
  | 'IN_FORCE'
  /** A party left it. */
  | 'WITHDRAWN'
  /** It ended. */
  | 'LAPSED';

/** Narrows agreements. */
export type AgreementFilter = {
  /** Something was promised by a day, and one of these is what became of it. */
  readonly fulfilment?: InputMaybe<ReadonlyArray<Fulfilment>>;
  /** Which countries take part. */
  readonly countries?: InputMaybe<CountrySet>;
  /** Which leaders take part. */
  readonly leaders?: InputMaybe<ActorSet>;
  /** Which organisations take part. */
  readonly organizations?: InputMaybe<ActorSet>;
  /**
   * Within one of these frameworks (global ids).
   * @deprecated Say `framework: { in: … }`; goes on 2027-12-01.
   */
  readonly frameworks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is about. */
  readonly topics?: InputMaybe<TopicSet>;
  /** Its date may fall into this range; undated events never do. */
  readonly date?: InputMaybe<DateRange>;
  /**
   * Confidence at least this, 0 to 1.
   * @deprecated Say `confidence: { between: { min: … } }`; goes on 2027-12-01.
   */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Told by at least so many articles.
   * @deprecated Say `articleCount: { between: { min: … } }`; goes on 2027-12-01.
   */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Of one of these kinds.
   * @deprecated Say `kind: { in: … }`; goes on 2027-12-01.
   */
  readonly kinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /**
   * In one of these states.
   * @deprecated Say `status: { in: … }`; goes on 2027-12-01.
   */
  readonly statuses?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** Of this kind. */
  readonly kind?: InputMaybe<AgreementKindMatch>;
  /** In this state. */
  readonly status?: InputMaybe<AgreementStatusMatch>;
  /** Within this standing arrangement. */
  readonly framework?: InputMaybe<FrameworkMatch>;
  /** How sure we are of it. */
  readonly confidence?: InputMaybe<ShareMatch>;
  /** How many articles tell of it. */
  readonly articleCount?: InputMaybe<CountMatch>;
  /** How many of them are independent. */
  readonly independentCount?: InputMaybe<CountMatch>;
  /** How the sentences about it mean it. */
  readonly modality?: InputMaybe<ModalitySet>;
  /** Its title, place or kind holds words that begin so, each of them: `tokyo joint`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of agreements. */
export type AgreementEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Agreement;
};

/** A news article as it was taken in. */
export type Article = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The text as stored; all offsets point into it. */
  readonly text: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published: a day, a month or a year; worked out from the holders it names where nobody says. */
  readonly published?: Maybe<PartialDate>;
  /** When this store took it in. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** BCP 47 language tag. */
  readonly language: Scalars['String']['output'];
  /** Whether it counts. */
  readonly status: ArticleStatus;
  /** The older text of the same address by the same publisher that this one took the place of. */
  readonly revisionOf?: Maybe<Article>;
  /** The newer text of the same address by the same publisher that took the place of this one. */
  readonly supersededBy?: Maybe<Article>;
  /** Where the main story stands in the text, without teasers and boilerplate. */
  readonly story: TextSpan;
  /** What it says, in the order of the text. */
  readonly claims: ClaimConnection;
  /** Sentences looked at and not used, and doubts, each with the reason. */
  readonly notes: ReadonlyArray<Note>;
  /** Whom and what it names. */
  readonly entities: ReadonlyArray<ArticleEntity>;
};


/** A news article as it was taken in. */
export type ArticleClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an article counts. */
export type ArticleStatus =
  /** It counts. */
  | 'ACCEPTED'
  /** It was taken back and counts no more. */
  | 'RETRACTED'
  /** A newer version of it counts in its place. */
  | 'SUPERSEDED';

/** A stretch of a text, in UTF-16 units. */
export type TextSpan = {
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends. */
  readonly end: Scalars['Int']['output'];
};

/** A sentence not used, or a doubt, with the reason. */
export type Note = {
  /** Which rule speaks. */
  readonly rule: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: NoteSeverity;
  /** The reason. */
  readonly message: Scalars['String']['output'];
  /** The words it is about. */
  readonly quote: Scalars['String']['output'];
  /** Where they begin in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where they end in the article's text. */
  readonly end: Scalars['Int']['output'];
};

/** How much a note matters. */
export type NoteSeverity =
  /** Good to know. */
  | 'INFO'
  /** Something may have been missed. */
  | 'WARNING';

/** Somebody or something an article names. */
export type ArticleEntity = {
  /** Who or what it is. */
  readonly entity?: Maybe<Actor>;
  /** The longest form in the text. */
  readonly name: Scalars['String']['output'];
  /** For a person, the title as the text has it. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Where the text names it. */
  readonly mentions: ReadonlyArray<TextSpan>;
};

/** Narrows articles. */
export type ArticleFilter = {
  /** Holds these words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By publisher, capitals and accents aside. */
  readonly publishers?: InputMaybe<NameMatch>;
  /** Published within this range. */
  readonly published?: InputMaybe<DateRange>;
  /** By whether they count. */
  readonly statuses?: InputMaybe<ArticleStatusMatch>;
  /** By the countries they speak of. */
  readonly countries?: InputMaybe<CountrySet>;
  /** By the leaders they speak of. */
  readonly leaders?: InputMaybe<ActorSet>;
  /** By the organisations they speak of. */
  readonly organizations?: InputMaybe<ActorSet>;
  /**
   * Published by.
   * @deprecated Say `publishers: { eq: … }`; goes on 2027-12-01.
   */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /**
   * In this state.
   * @deprecated Say `statuses: { eq: … }`; goes on 2027-12-01.
   */
  readonly status?: InputMaybe<ArticleStatus>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of articles. */
export type ArticleEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Article;
};

/** One thing that this store learnt: an article came or was taken back, an event became known, changed, or turned out to be another. Never changed. */
export type Change = {
  /** Its place in the log. Numbers have no gaps, and their order is the order in which things were stored. */
  readonly number: Scalars['Int']['output'];
  /** When this store learnt it; not when it was published, and not when it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly action: ChangeAction;
  /** What kind of event it is about; null for an article. */
  readonly kind?: Maybe<EventKind>;
  /** What happened, in a sentence. */
  readonly summary: Scalars['String']['output'];
  /** The event as it is called after the change; null for an article. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** The event as it is today. */
  readonly event?: Maybe<Event>;
  /** The id it had before it was renamed; of a merged one its own id; of a split one the event it was part of. */
  readonly formerId?: Maybe<Scalars['ID']['output']>;
  /** Its title at that time. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its status before; null for one that is new. */
  readonly statusBefore?: Maybe<Scalars['String']['output']>;
  /** Its status after; null for one that nobody tells of any more. */
  readonly statusAfter?: Maybe<Scalars['String']['output']>;
  /** Values that changed, long ones cut. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The articles that brought it about, at most twenty; of a line about an article, that article. */
  readonly articles: ReadonlyArray<Article>;
  /** New claims that it rests on, at most twenty. */
  readonly claims: ReadonlyArray<Claim>;
  /** The decision that brought it about. */
  readonly decision?: Maybe<Decision>;
};

/** What happened to an article or an event. */
export type ChangeAction =
  /** An article was taken in. */
  | 'ARTICLE_ADDED'
  /** An article was taken back. */
  | 'ARTICLE_RETRACTED'
  /** A retraction was undone. */
  | 'ARTICLE_RESTORED'
  /** A newer text of the same address took an article's place. */
  | 'ARTICLE_SUPERSEDED'
  /** An event became known. */
  | 'EVENT_CREATED'
  /** It took a step: planned, held, signed, cancelled. */
  | 'EVENT_STATUS'
  /** Its date, place, parties or another value changed. */
  | 'EVENT_CHANGED'
  /** More or less speaks for it; what it is stays the same. */
  | 'EVENT_EVIDENCE'
  /** It goes on under another id, because an earlier report of it came or the first one was taken back. */
  | 'EVENT_RENAMED'
  /** Two events turned out to be one. */
  | 'EVENT_MERGED'
  /** It was taken for a part of another event and is one of its own. */
  | 'EVENT_SPLIT'
  /** Nobody tells of it any more. */
  | 'EVENT_RETRACTED';

/** Which changes to list. What is not given is not asked for. */
export type ChangeFilter = {
  /** Changes of events of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** These things that happened. */
  readonly actions?: InputMaybe<ReadonlyArray<ChangeAction>>;
  /** Changes in which one of these countries takes part, ISO 3166-1 alpha-2; articles that name it too. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changes of this event alone, by any id it ever had. */
  readonly event?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * A page of what this store learnt, the oldest first. With a filter that few lines pass, a page may hold fewer rows than asked for, or none:
 * go on from `pageInfo.endCursor` while `hasNextPage`.
 */
export type ChangeConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page ends and whether another one follows. `endCursor` is kept when nothing new is there: ask again with it later. */
  readonly pageInfo: PageInfo;
  /** How many lines the whole log has, whatever the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of changes. */
export type ChangeEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Change;
};

/** What one sentence of one article says. Never changed; everything else is worked out from claims. */
export type Claim = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ClaimKind;
  /** The exact words. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends in the article's text, in UTF-16 units. */
  readonly end: Scalars['Int']['output'];
  /** The quote with what stands around it. */
  readonly context: Scalars['String']['output'];
  /** 0 to 1: how sure the rule is of what it read. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether the date and actors are stated or worked out. */
  readonly basis: Basis;
  /** How the sentence means it. */
  readonly modality: Modality;
  /** Who says so, where the article attributes it; null for the article's own voice. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** When it happened or is to happen, as this sentence has it. */
  readonly date?: Maybe<PartialDate>;
  /** The rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** The version of the extractor that read it. */
  readonly extractor: Scalars['String']['output'];
  /** When this store learnt it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When its article was retracted or superseded, or when a later extractor no longer found it; null while it counts. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why a later extractor no longer found it; null while it is found. The article's own retraction is told by its status. */
  readonly retiredReason?: Maybe<Scalars['String']['output']>;
  /** How earlier extractors read it, the oldest first; empty where it was never read otherwise. */
  readonly formerReadings: ReadonlyArray<FormerReading>;
  /** The article. */
  readonly article?: Maybe<Article>;
  /** The events it stands for. */
  readonly supports: ReadonlyArray<Event>;
};


/** What one sentence of one article says. Never changed; everything else is worked out from claims. */
export type ClaimContextArgs = {
  chars?: InputMaybe<Scalars['Int']['input']>;
};

/** What a claim can be about. */
export type ClaimKind =
  /** A meeting. */
  | 'SUMMIT'
  /** An agreement. */
  | 'AGREEMENT'
  /** Anything else one actor does toward another. */
  | 'INTERACTION'
  /** Who holds an office. */
  | 'TENURE';

/** How a sentence means what it says. */
export type Modality =
  /** It is so. */
  | 'ASSERTED'
  /** It is to be. */
  | 'PLANNED'
  /** Somebody calls for it. */
  | 'PROPOSED'
  /** Somebody declines it. */
  | 'REFUSED'
  /** It was called off. */
  | 'CANCELLED'
  /** It is not so. */
  | 'DENIED'
  /** It might be. */
  | 'HYPOTHETICAL';

/** A page of claims. */
export type ClaimConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of claims. */
export type ClaimEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Claim;
};

/** A claim as an earlier extractor read it. */
export type FormerReading = {
  /** The exact words. */
  readonly quote: Scalars['String']['output'];
  /** How the sentence was taken to mean it. */
  readonly modality: Modality;
  /** When it was taken to have happened or to be due. */
  readonly date?: Maybe<PartialDate>;
  /** 0 to 1: how sure the rule was of what it read. */
  readonly confidence: Scalars['Float']['output'];
  /** The rule that read it so. */
  readonly rule: Scalars['String']['output'];
  /** The version of the extractor that read it so. */
  readonly extractor: Scalars['String']['output'];
  /** When this store learnt it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When another reading took its place. */
  readonly replacedAt: Scalars['DateTime']['output'];
};

/** A country or territory with an ISO 3166-1 code. */
export type Country = Node & {
  /** Global id: `country:KR`. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly code: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: Scalars['String']['output'];
  /** Its item in Wikidata: `Q884`. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** The full official name. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Names it no longer bears. */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  /** Adjectives and nouns for its people: `Japanese`, `Filipino`, `Filipina`. */
  readonly demonyms: ReadonlyArray<Scalars['String']['output']>;
  /** Its capital. */
  readonly capital?: Maybe<Scalars['String']['output']>;
  /** Names that stand for its government: `the Kremlin`, `Blue House`. */
  readonly metonyms: ReadonlyArray<Scalars['String']['output']>;
  /** For a territory, the country that acts for it abroad. */
  readonly sovereign?: Maybe<Country>;
  /** Who holds or held its offices. */
  readonly leaders: ReadonlyArray<Tenure>;
  /** The organisations it belongs to. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Standing arrangements it takes part in. */
  readonly frameworks: ReadonlyArray<Framework>;
  /** Meetings in which it takes part. */
  readonly summits: SummitConnection;
  /** Agreements to which it is a party. */
  readonly agreements: AgreementConnection;
  /** What it did toward others, and others toward it. */
  readonly interactions: InteractionConnection;
  /** With whom it has to do, by what happened: countries unless asked otherwise, the most events first. */
  readonly partners: PartnerConnection;
};


/** A country or territory with an ISO 3166-1 code. */
export type CountryLeadersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  likely?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A country or territory with an ISO 3166-1 code. */
export type CountryMembershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A country or territory with an ISO 3166-1 code. */
export type CountrySummitsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country or territory with an ISO 3166-1 code. */
export type CountryAgreementsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country or territory with an ISO 3166-1 code. */
export type CountryInteractionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country or territory with an ISO 3166-1 code. */
export type CountryPartnersArgs = {
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  untilYear?: InputMaybe<Scalars['Int']['input']>;
  among?: InputMaybe<ReadonlyArray<PartnerKind>>;
  orderBy?: InputMaybe<PartnerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who counts as a partner. */
export type PartnerKind =
  /** Countries. */
  | 'COUNTRY'
  /** Organisations. */
  | 'ORGANIZATION';

/** In which order partners come. */
export type PartnerOrder =
  /** The most events first. */
  | 'COUNT_DESC'
  /** The most cooperative first, by sum of scores. */
  | 'SCORE_DESC'
  /** The most conflictual first, by sum of scores. */
  | 'SCORE_ASC';

/** A country or organisation seen from another one. Meetings of more than 25 parties are left out. */
export type Partner = {
  /** The other country; null for an organisation. */
  readonly country?: Maybe<Country>;
  /** The other organisation; null for a country. */
  readonly organization?: Maybe<Organization>;
  /** How many events that happened both took part in. */
  readonly count: Scalars['Int']['output'];
  /** Sum of the events' PLOVER scores: above zero for cooperation, below for conflict. */
  readonly score: Scalars['Float']['output'];
  /** The latest day of an event of both that happened, of the kinds asked for, whatever years were asked for. */
  readonly lastContact?: Maybe<Scalars['Date']['output']>;
  /** The same year by year, the earliest first, whatever years were asked for. */
  readonly years: ReadonlyArray<PartnerYear>;
};

/** What happened between two partners within a year. */
export type PartnerYear = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** How many events. */
  readonly count: Scalars['Int']['output'];
  /** Sum of PLOVER scores. */
  readonly score: Scalars['Float']['output'];
  /** How many of them are cooperative. */
  readonly cooperative: Scalars['Int']['output'];
  /** How many of them are conflictual. */
  readonly conflictual: Scalars['Int']['output'];
};

/** Narrows countries. */
export type CountryFilter = {
  /** Name, alias or code begins with this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** By code. */
  readonly code?: InputMaybe<CountryMatch>;
  /** Members of these organisations, now or before. */
  readonly organizations?: InputMaybe<ActorSet>;
  /** Taking part in these frameworks. */
  readonly frameworks?: InputMaybe<FrameworkSet>;
};

/** A page of countries. */
export type CountryConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of countries. */
export type CountryEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Country;
};

/** A page of partner countries. */
export type PartnerConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of partner countries. */
export type PartnerEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Partner;
};

/** A date as far as it is known, with the first and last day it can mean. */
export type PartialDate = {
  /** The date in EDTF (ISO 8601-2): `2025`, `2025-06`, `2025-08-23`, `2025-10-21/2025-10-31`. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The first day it can mean; null where an interval is open. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day it can mean; null where an interval is open. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How exact it is. */
  readonly precision: DatePrecision;
  /** Whether the text says it or it was worked out. */
  readonly basis: Basis;
};

/** How exact a date is. */
export type DatePrecision =
  /** One day. */
  | 'DAY'
  /** Some day of a month. */
  | 'MONTH'
  /** Some day of a year. */
  | 'YEAR'
  /** Some day between two. */
  | 'INTERVAL';

/** Where a value comes from. */
export type Basis =
  /** The text says it. */
  | 'STATED'
  /** Worked out, from the publication date or from who held an office. */
  | 'IMPLIED';

/** Days from one to another, both included; an open end is left out. A date passes when it may fall onto one of them. */
export type DateRange = {
  /** This day alone. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** From one day to another. */
  readonly between?: InputMaybe<DayBounds>;
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** From one day to another, both included; an end that is left out is open. */
export type DayBounds = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What somebody decided: a record of its own, which holds until it is undone, whatever articles come. */
export type Decision = {
  /** Pass it to `undo`. */
  readonly id: Scalars['ID']['output'];
  /** What was decided. */
  readonly kind: DecisionKind;
  /** Who decided. */
  readonly author: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where they have it from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The field, for a correction. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The right value, for a correction; null where nobody knows. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Ids of the leaders or organisations, for a decision on who is who; whoever is kept, or split off, is the last. */
  readonly entities: ReadonlyArray<Scalars['ID']['output']>;
  /** The article, for a retraction. */
  readonly article?: Maybe<Article>;
  /** The claims it speaks of, both sides together; it holds among those that remain. */
  readonly claims: ClaimConnection;
  /** When it was undone; null while it holds. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
};


/** What somebody decided: a record of its own, which holds until it is undone, whatever articles come. */
export type DecisionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be decided. */
export type DecisionKind =
  /** Events are one. */
  | 'SAME'
  /** Claims speak of another event, or two events are two. */
  | 'DIFFERENT'
  /** A value is wrong. */
  | 'CORRECTION'
  /** An article does not count. */
  | 'RETRACTION'
  /** Two leaders or organisations are one, or one of them is two. */
  | 'ENTITY'
  /** What a leader or organisation is called, or for which country a leader acts, is wrong. */
  | 'ENTITY_VALUE';

/** Values of leaders and organisations that can be corrected. */
export type CorrectableEntityField =
  /** What it is called. */
  | 'name'
  /** For which country a leader acts. */
  | 'country';

/** Values that can be corrected. Which of them an event has depends on its kind. */
export type CorrectableField =
  /** Its name. */
  | 'title'
  /** When; EDTF. */
  | 'date'
  /** What became of it. */
  | 'status'
  /** Who meets, for a meeting. */
  | 'level'
  /** In which form, for a meeting. */
  | 'format'
  /** Where, for a meeting: `Tokyo, JP`. */
  | 'place'
  /** Who receives, for a meeting: a country code. */
  | 'host'
  /** Within which arrangement: a global id or slug. */
  | 'framework'
  /** What kind of agreement. */
  | 'agreementKind'
  /** By when, for an agreement; EDTF. */
  | 'deadline'
  /** The PLOVER type of an interaction. */
  | 'type'
  /** The PLOVER mode of an interaction. */
  | 'mode';

/** What became of a decision. */
export type DecisionPayload = {
  /** The decision on record; null when it was refused, or when this was only to show what it would do. */
  readonly decision?: Maybe<Decision>;
  /** What becomes of events, or what would. */
  readonly changes: ReadonlyArray<EventChange>;
  /** Why it was refused, null when it was not. Nothing has changed then. */
  readonly refusal?: Maybe<Refusal>;
};

/** What a change does to one event. */
export type EventChange = {
  /** The event. */
  readonly id: Scalars['ID']['output'];
  /** What becomes of it. */
  readonly change: ChangeKind;
  /** Its title before; null for one that is new. */
  readonly titleBefore?: Maybe<Scalars['String']['output']>;
  /** Its title after; null for one that is gone. */
  readonly titleAfter?: Maybe<Scalars['String']['output']>;
  /** Values that change; empty for an event that is new or gone. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** What becomes of an event. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It has other values. */
  | 'CHANGED'
  /** It is no event of its own any more; its id finds the event that has its claims. */
  | 'REMOVED';

/** A value before and after, as text. */
export type FieldChange = {
  /** Which value; of `claims` and `against`, the number. */
  readonly field: Scalars['String']['output'];
  /** Before. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** After. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A line of the audit log: what somebody did. Never changed. */
export type AuditEntry = {
  /** What was done. */
  readonly action: AuditAction;
  /** Who did it. */
  readonly author: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where they have it from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it did, in a sentence. */
  readonly summary: Scalars['String']['output'];
  /** Ids of the events it changed. */
  readonly events: ReadonlyArray<Scalars['ID']['output']>;
  /** The decision made or undone. */
  readonly decision?: Maybe<Decision>;
};

/** What can be done by hand. */
export type AuditAction =
  /** Events were merged, or leaders, or organisations. */
  | 'MERGE'
  /** Claims were split off an event, or articles off a leader or organisation. */
  | 'SPLIT'
  /** Two events were said to be two. */
  | 'KEEP_APART'
  /** A value was corrected. */
  | 'CORRECT'
  /** An article was taken back. */
  | 'RETRACT'
  /** One of these was undone. */
  | 'UNDO';

/** A page of the audit log. */
export type AuditConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of the audit log. */
export type AuditEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: AuditEntry;
};

/** Something that happened, is to happen or was called off between actors. */
export type Event = {
  /** Global id. It stays valid when the event is later told better: see `currentId`. */
  readonly id: Scalars['ID']['output'];
  /** The id this event has today. Differs from `id` when the id asked for was given out earlier. */
  readonly currentId: Scalars['ID']['output'];
  /** Other ids given out earlier that find this event today. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A short name for people to read. */
  readonly title: Scalars['String']['output'];
  /** When it happened or is to happen; null where no article says. */
  readonly date?: Maybe<PartialDate>;
  /** What the context allows where there is no date. Never a date somebody stated. */
  readonly window?: Maybe<PartialDate>;
  /** The sentences that say so. */
  readonly claims: ClaimConnection;
  /** Sentences that deny it or speak of it as a mere possibility. */
  readonly against: ClaimConnection;
  /** 0 to 1: how sure we are that it is as told. */
  readonly confidence: Scalars['Float']['output'];
  /** What raised and lowered the confidence, in words. */
  readonly confidenceReasons: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one wire story count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Values that the articles do not agree on. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** True when no article tells of it any more; this is then its last state. */
  readonly retracted: Scalars['Boolean']['output'];
};


/** Something that happened, is to happen or was called off between actors. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is to happen or was called off between actors. */
export type EventAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of events. */
export type EventKind =
  /** A meeting. */
  | 'SUMMIT'
  /** An agreement. */
  | 'AGREEMENT'
  /** Anything else one actor does toward another. */
  | 'INTERACTION';

/** A value that the articles do not agree on. */
export type Disagreement = {
  /** Which value: `date`, `place`, `status`. */
  readonly field: Scalars['String']['output'];
  /** The value the event shows, and who says so; null where no article does, since people put it right. */
  readonly shown?: Maybe<DisagreeingValue>;
  /** What was said besides the value the event shows, the best supported first. */
  readonly values: ReadonlyArray<DisagreeingValue>;
};

/** A value that some articles give where they differ. */
export type DisagreeingValue = {
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
  /** The sentences that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many independent voices say so: copies and revisions of one story are one. */
  readonly independentCount: Scalars['Int']['output'];
};

/** A place as far as it is known. */
export type Place = {
  /** The city, null when only the country is known. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country it lies in. */
  readonly country?: Maybe<Country>;
};

/** A country, an organisation or a person: whoever acts. */
export type Actor = Country | Organization | Leader;

/** How somebody took part. */
export type Role =
  /** Took part. */
  | 'PARTICIPANT'
  /** Took part as host. */
  | 'HOST'
  /** Took part as visitor. */
  | 'VISITOR'
  /** Brought the others together. */
  | 'MEDIATOR'
  /** Party to an agreement. */
  | 'PARTY'
  /** Did something. */
  | 'SOURCE'
  /** Had something done toward it. */
  | 'TARGET'
  /** Holds an office. */
  | 'HOLDER';

/** A page of events. */
export type EventConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of events. */
export type EventEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Event;
};

/** In which order events come. */
export type EventOrder =
  /** The latest first, by the last day a date can mean; undated ones last. */
  | 'DATE_DESC'
  /** The earliest first, by the last day a date can mean; undated ones last. */
  | 'DATE_ASC'
  /** The surest first, of equally sure ones the latest. */
  | 'CONFIDENCE_DESC'
  /** What most articles tell of first, of equally many the latest. */
  | 'ARTICLE_COUNT_DESC';

/** Narrows by countries, each an ISO 3166-1 alpha-2 code. */
export type CountrySet = {
  /** Every one of these takes part. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of these takes part. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** None of these takes part. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Narrows by leaders or organisations, each a global id. */
export type ActorSet = {
  /** Every one of these takes part. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these takes part. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** None of these takes part. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Narrows by topics, each a global id. */
export type TopicSet = {
  /** About every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About none of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Narrows by the level of a meeting. An event has one: it is this one, one of several, or none of some. */
export type SummitLevelMatch = {
  /** This one. */
  readonly eq?: InputMaybe<SummitLevel>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<SummitLevel>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<SummitLevel>>;
};

/** Narrows by the form of a meeting. An event has one: it is this one, one of several, or none of some. */
export type SummitFormatMatch = {
  /** This one. */
  readonly eq?: InputMaybe<SummitFormat>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<SummitFormat>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<SummitFormat>>;
};

/** Narrows by what became of a meeting. An event has one: it is this one, one of several, or none of some. */
export type SummitStatusMatch = {
  /** This one. */
  readonly eq?: InputMaybe<SummitStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<SummitStatus>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<SummitStatus>>;
};

/** Narrows by the kind of an agreement. An event has one: it is this one, one of several, or none of some. */
export type AgreementKindMatch = {
  /** This one. */
  readonly eq?: InputMaybe<AgreementKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<AgreementKind>>;
};

/** Narrows by how far an agreement has come. An event has one: it is this one, one of several, or none of some. */
export type AgreementStatusMatch = {
  /** This one. */
  readonly eq?: InputMaybe<AgreementStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<AgreementStatus>>;
};

/** Narrows by the PLOVER type of an interaction. An event has one: it is this one, one of several, or none of some. */
export type InteractionTypeMatch = {
  /** This one. */
  readonly eq?: InputMaybe<InteractionType>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionType>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<InteractionType>>;
};

/** Narrows by whether an interaction came about. An event has one: it is this one, one of several, or none of some. */
export type InteractionStatusMatch = {
  /** This one. */
  readonly eq?: InputMaybe<InteractionStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionStatus>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<InteractionStatus>>;
};

/** Narrows by the quadrant of an interaction. An event has one: it is this one, one of several, or none of some. */
export type QuadClassMatch = {
  /** This one. */
  readonly eq?: InputMaybe<QuadClass>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<QuadClass>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<QuadClass>>;
};

/** Narrows by the standing arrangement within which something happens, a global id. An event has one: it is this one, one of several, or none of some. */
export type FrameworkMatch = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Narrows by how the sentences about an event mean it, those that deny it included. */
export type ModalitySet = {
  /** Each of these is said. */
  readonly all?: InputMaybe<ReadonlyArray<Modality>>;
  /** At least one of these is said. */
  readonly any?: InputMaybe<ReadonlyArray<Modality>>;
  /** None of these is said. */
  readonly none?: InputMaybe<ReadonlyArray<Modality>>;
};

/** Narrows by a share from 0 to 1. */
export type ShareMatch = {
  /** Exactly so much. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** From a least to a most. */
  readonly between?: InputMaybe<ShareBounds>;
};

/** From a least share to a most, both included; an end that is left out is open. */
export type ShareBounds = {
  /** At least so much. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** At most so much. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
};

/** Narrows by a number of things. */
export type CountMatch = {
  /** Exactly so many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** From a least to a most. */
  readonly between?: InputMaybe<CountBounds>;
};

/** From a least number to a most, both included; an end that is left out is open. */
export type CountBounds = {
  /** At least so many. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows by frameworks, each a global id. */
export type FrameworkSet = {
  /** In every one of these. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In at least one of these. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In none of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Narrows countries by their code, ISO 3166-1 alpha-2. */
export type CountryMatch = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Narrows by a name, capitals and accents aside. */
export type NameMatch = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Narrows by the kind of an office. */
export type OfficeKindMatch = {
  /** This one. */
  readonly eq?: InputMaybe<OfficeKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OfficeKind>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<OfficeKind>>;
};

/** Narrows by the kind of an organisation. */
export type OrganizationKindMatch = {
  /** This one. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/** Narrows by how many a framework is between. */
export type FrameworkKindMatch = {
  /** This one. */
  readonly eq?: InputMaybe<FrameworkKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<FrameworkKind>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<FrameworkKind>>;
};

/** Narrows by whether an article counts. */
export type ArticleStatusMatch = {
  /** This one. */
  readonly eq?: InputMaybe<ArticleStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ArticleStatus>>;
  /** None of these. */
  readonly none?: InputMaybe<ReadonlyArray<ArticleStatus>>;
};

/** A standing arrangement in which meetings happen: shuttle diplomacy, G7, a trilateral. */
export type Framework = Node & {
  /** Global id: `framework:g7`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Between how many. */
  readonly kind: FrameworkKind;
  /** The countries that take part. */
  readonly countries: ReadonlyArray<Country>;
  /** The organisations that take part. */
  readonly organizations: ReadonlyArray<Organization>;
  /** The organisation whose meetings it is. */
  readonly organization?: Maybe<Organization>;
  /** Where its data was checked. */
  readonly source: Scalars['String']['output'];
  /** The day on which that was. */
  readonly verifiedAt?: Maybe<Scalars['Date']['output']>;
  /** Meetings within it. */
  readonly summits: SummitConnection;
  /** Agreements reached within it. */
  readonly agreements: AgreementConnection;
};


/** A standing arrangement in which meetings happen: shuttle diplomacy, G7, a trilateral. */
export type FrameworkSummitsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing arrangement in which meetings happen: shuttle diplomacy, G7, a trilateral. */
export type FrameworkAgreementsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Between how many a framework is. */
export type FrameworkKind =
  /** Two countries. */
  | 'BILATERAL'
  /** Three countries. */
  | 'TRILATERAL'
  /** More than three. */
  | 'MULTILATERAL';

/** Narrows frameworks. */
export type FrameworkFilter = {
  /** Name or alias begins with this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** These countries take part. */
  readonly countries?: InputMaybe<CountrySet>;
  /** These organisations take part. */
  readonly organizations?: InputMaybe<ActorSet>;
  /** Between how many it is. */
  readonly kind?: InputMaybe<FrameworkKindMatch>;
  /**
   * This country takes part: alpha-2 code.
   * @deprecated Say `countries: { any: … }`; goes on 2027-12-01.
   */
  readonly country?: InputMaybe<Scalars['String']['input']>;
};

/** A page of frameworks. */
export type FrameworkConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<FrameworkEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of frameworks. */
export type FrameworkEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Framework;
};

/** What one actor does toward another besides meeting and agreeing, coded by the PLOVER ontology. */
export type Interaction = Node & Event & {
  /** Global id. It stays valid when the event is later told better: see `currentId`. */
  readonly id: Scalars['ID']['output'];
  /** The id this event has today. Differs from `id` when the id asked for was given out earlier. */
  readonly currentId: Scalars['ID']['output'];
  /** Other ids given out earlier that find this event today. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A short name for people to read. */
  readonly title: Scalars['String']['output'];
  /** When it happened or is to happen; null where no article says. */
  readonly date?: Maybe<PartialDate>;
  /** What the context allows where there is no date. Never a date somebody stated. */
  readonly window?: Maybe<PartialDate>;
  /** The sentences that say so. */
  readonly claims: ClaimConnection;
  /** Sentences that deny it or speak of it as a mere possibility. */
  readonly against: ClaimConnection;
  /** 0 to 1: how sure we are that it is as told. */
  readonly confidence: Scalars['Float']['output'];
  /** What raised and lowered the confidence, in words. */
  readonly confidenceReasons: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one wire story count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Values that the articles do not agree on. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** True when no article tells of it any more; this is then its last state. */
  readonly retracted: Scalars['Boolean']['output'];
  /** The PLOVER root. */
  readonly type: InteractionType;
  /** The PLOVER mode, a finer division of some roots. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** PLOVER contexts: the fields of life it touches. */
  readonly contexts: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it was done. */
  readonly status: InteractionStatus;
  /** PLOVER score, -10 (most conflictual) to +10 (most cooperative). */
  readonly score: Scalars['Float']['output'];
  /** Which of the four quadrants it falls into. */
  readonly quadClass: QuadClass;
  /** Who does it. */
  readonly sources: ReadonlyArray<Actor>;
  /** Toward whom. */
  readonly targets: ReadonlyArray<Actor>;
};


/** What one actor does toward another besides meeting and agreeing, coded by the PLOVER ontology. */
export type InteractionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one actor does toward another besides meeting and agreeing, coded by the PLOVER ontology. */
export type InteractionAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The 16 roots of the PLOVER event ontology. */
export type InteractionType =
  /** Agree to or promise something. */
  | 'AGREE'
  /** Meet, visit, talk. */
  | 'CONSULT'
  /** Give diplomatic support, sign, praise. */
  | 'SUPPORT'
  /** Yield: ease measures, release people. */
  | 'CONCEDE'
  /** Work together in practice. */
  | 'COOPERATE'
  /** Give money, goods or help. */
  | 'AID'
  /** Withdraw forces, stop fighting. */
  | 'RETREAT'
  /** Ask or demand. */
  | 'REQUEST'
  /** Blame or criticise. */
  | 'ACCUSE'
  /** Refuse or decline. */
  | 'REJECT'
  /** Threaten. */
  | 'THREATEN'
  /** Demonstrate or protest. */
  | 'PROTEST'
  /** Cut relations, impose penalties. */
  | 'SANCTION'
  /** Show force, move troops. */
  | 'MOBILIZE'
  /** Repress, detain, seize. */
  | 'COERCE'
  /** Attack. */
  | 'ASSAULT';

/** Whether something was done. */
export type InteractionStatus =
  /** It was done. */
  | 'DONE'
  /** It is to be done. */
  | 'PLANNED'
  /** Somebody called for it. */
  | 'PROPOSED'
  /** Somebody declined it. */
  | 'REFUSED'
  /** Called off. */
  | 'CANCELLED';

/** The four quadrants: words or deeds, cooperation or conflict. */
export type QuadClass =
  /** Words of cooperation. */
  | 'VERBAL_COOPERATION'
  /** Deeds of cooperation. */
  | 'MATERIAL_COOPERATION'
  /** Words of conflict. */
  | 'VERBAL_CONFLICT'
  /** Deeds of conflict. */
  | 'MATERIAL_CONFLICT';

/** Narrows interactions. */
export type InteractionFilter = {
  /** Which countries take part. */
  readonly countries?: InputMaybe<CountrySet>;
  /** Which leaders take part. */
  readonly leaders?: InputMaybe<ActorSet>;
  /** Which organisations take part. */
  readonly organizations?: InputMaybe<ActorSet>;
  /**
   * Within one of these frameworks (global ids).
   * @deprecated Say `framework: { in: … }`; goes on 2027-12-01.
   */
  readonly frameworks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is about. */
  readonly topics?: InputMaybe<TopicSet>;
  /** Its date may fall into this range; undated events never do. */
  readonly date?: InputMaybe<DateRange>;
  /**
   * Confidence at least this, 0 to 1.
   * @deprecated Say `confidence: { between: { min: … } }`; goes on 2027-12-01.
   */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Told by at least so many articles.
   * @deprecated Say `articleCount: { between: { min: … } }`; goes on 2027-12-01.
   */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Of one of these types.
   * @deprecated Say `type: { in: … }`; goes on 2027-12-01.
   */
  readonly types?: InputMaybe<ReadonlyArray<InteractionType>>;
  /**
   * In one of these quadrants.
   * @deprecated Say `quadClass: { in: … }`; goes on 2027-12-01.
   */
  readonly quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  /**
   * In one of these states.
   * @deprecated Say `status: { in: … }`; goes on 2027-12-01.
   */
  readonly statuses?: InputMaybe<ReadonlyArray<InteractionStatus>>;
  /** Of this type. */
  readonly type?: InputMaybe<InteractionTypeMatch>;
  /** In this quadrant. */
  readonly quadClass?: InputMaybe<QuadClassMatch>;
  /** In this state. */
  readonly status?: InputMaybe<InteractionStatusMatch>;
  /** Within this standing arrangement. */
  readonly framework?: InputMaybe<FrameworkMatch>;
  /** How sure we are of it. */
  readonly confidence?: InputMaybe<ShareMatch>;
  /** How many articles tell of it. */
  readonly articleCount?: InputMaybe<CountMatch>;
  /** How many of them are independent. */
  readonly independentCount?: InputMaybe<CountMatch>;
  /** How the sentences about it mean it. */
  readonly modality?: InputMaybe<ModalitySet>;
  /** Its title, place or kind holds words that begin so, each of them: `tokyo joint`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of interactions. */
export type InteractionConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<InteractionEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of interactions. */
export type InteractionEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Interaction;
};

/** A person who holds or held a political or diplomatic office. */
export type Leader = Node & {
  /** Global id: `leader:lee-jae-myung`. A person known from articles alone is `leader:~AR:jane-doe`. */
  readonly id: Scalars['ID']['output'];
  /** The person's item in Wikidata. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** True when known from articles alone. */
  readonly learnt: Scalars['Boolean']['output'];
  /** Ids under which the person stood before people decided who it is. Each still leads here. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** All offices held, earliest first. */
  readonly tenures: ReadonlyArray<Tenure>;
  /** The office held on a day, the highest where there are several. */
  readonly office?: Maybe<Tenure>;
  /** Meetings in which the person takes part. */
  readonly summits: SummitConnection;
  /** Agreements to which the person is a party. */
  readonly agreements: AgreementConnection;
  /** What the person did toward others, and others toward it. */
  readonly interactions: InteractionConnection;
  /** Articles that name the person, latest first. */
  readonly articles: ArticleConnection;
};


/** A person who holds or held a political or diplomatic office. */
export type LeaderOfficeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A person who holds or held a political or diplomatic office. */
export type LeaderSummitsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held a political or diplomatic office. */
export type LeaderAgreementsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held a political or diplomatic office. */
export type LeaderInteractionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held a political or diplomatic office. */
export type LeaderArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody holding an office for a time. */
export type Tenure = {
  /** Who. */
  readonly leader: Leader;
  /** Which office. */
  readonly office: Office;
  /** Since when, as far as known. */
  readonly from?: Maybe<PartialDate>;
  /** Until when; null while it lasts or where unknown. */
  readonly until?: Maybe<PartialDate>;
  /** Where no end is known: the last day that the source speaks of. */
  readonly knownUntil?: Maybe<Scalars['Date']['output']>;
  /** True for somebody who stands in. */
  readonly acting: Scalars['Boolean']['output'];
  /** True where several people hold the office at once by design. */
  readonly shared: Scalars['Boolean']['output'];
  /** True where others claim the office too. */
  readonly disputed: Scalars['Boolean']['output'];
  /** True when known from articles alone; it then spans the first to the last dated mention. */
  readonly learnt: Scalars['Boolean']['output'];
  /** True when checked against a public source. */
  readonly verified: Scalars['Boolean']['output'];
  /** Where it was checked. */
  readonly source: Scalars['String']['output'];
};

/** An office of a country or an organisation. */
export type Office = Node & {
  /** Global id: `office:KR:president`. */
  readonly id: Scalars['ID']['output'];
  /** What the holder is called: `President`. */
  readonly title: Scalars['String']['output'];
  /** What kind of office it is. */
  readonly kind: OfficeKind;
  /** The country whose office it is. */
  readonly country?: Maybe<Country>;
  /** The organisation whose office it is. */
  readonly organization?: Maybe<Organization>;
};

/** Kinds of offices. */
export type OfficeKind =
  /** President, monarch, and the like. */
  | 'HEAD_OF_STATE'
  /** Prime minister, chancellor, and the like. */
  | 'HEAD_OF_GOVERNMENT'
  /** Vice-president, deputy prime minister, and the like. */
  | 'DEPUTY_HEAD'
  /** Minister for foreign affairs, secretary of state. */
  | 'FOREIGN_MINISTER'
  /** Minister of defence. */
  | 'DEFENCE_MINISTER'
  /** Any other minister. */
  | 'MINISTER'
  /** National security adviser. */
  | 'NATIONAL_SECURITY_ADVISER'
  /** Ambassador. */
  | 'AMBASSADOR'
  /** Special envoy, representative, negotiator. */
  | 'ENVOY'
  /** Head of an organisation: secretary-general, commission president. */
  | 'ORGANIZATION_HEAD'
  /** Any other official of an organisation. */
  | 'ORGANIZATION_OFFICIAL'
  /** Leader of a movement that is no state. */
  | 'MOVEMENT_LEADER'
  /** Spokesperson. */
  | 'SPOKESPERSON'
  /** Any other official. */
  | 'OFFICIAL';

/** Narrows leaders. */
export type LeaderFilter = {
  /** Name or alias begins with this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Who held an office of these countries. With `office` and `inOffice`, one and the same office has to pass all. */
  readonly countries?: InputMaybe<CountrySet>;
  /** Who held an office of these organisations. */
  readonly organizations?: InputMaybe<ActorSet>;
  /** Who held an office of this kind. */
  readonly office?: InputMaybe<OfficeKindMatch>;
  /** Who may have been in office on some day of this range. */
  readonly inOffice?: InputMaybe<DateRange>;
  /**
   * Holders of an office of this country: alpha-2 code.
   * @deprecated Say `countries: { any: … }`; goes on 2027-12-01.
   */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /**
   * In office on this day.
   * @deprecated Say `inOffice: { eq: … }`; goes on 2027-12-01.
   */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of leaders. */
export type LeaderConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<LeaderEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of leaders. */
export type LeaderEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Leader;
};

/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type Mutation = {
  /** Takes an article in: reads it, stores it and brings the graph up to date. An article already there is told, not doubled. */
  readonly ingestArticle: IngestArticlePayload;
  /** Takes an article back: what it alone said is gone from the graph. `undo` brings it back. */
  readonly retractArticle: RetractArticlePayload;
  /** These events are one. Whatever articles come later, they stay together until that is undone. */
  readonly merge: DecisionPayload;
  /** These two events are two. Whatever articles come later, they stay apart until that is undone, and nobody is asked about them again. */
  readonly keepApart: DecisionPayload;
  /** These claims speak of another event than the others of this one. */
  readonly split: DecisionPayload;
  /** A value of an event is wrong, whatever the articles say. It counts from today on: `asOf` an earlier day shows what was known then. */
  readonly correct: DecisionPayload;
  /** These two leaders, or organisations, are one: all that is told of the one is told of the other, whatever articles come. Who stands in the reference data is kept, else the first; of two persons of the reference data the first. */
  readonly mergeEntities: DecisionPayload;
  /** What these articles tell of somebody is told of somebody else of that name. */
  readonly splitEntity: DecisionPayload;
  /** What a leader, or an organisation known from articles alone, is called, or for which country a leader acts, is wrong. */
  readonly correctEntity: DecisionPayload;
  /** Takes back a merge, a split, a parting, a correction or a retraction, of events or of who is who. */
  readonly undo: DecisionPayload;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationMergeArgs = {
  events: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationKeepApartArgs = {
  events: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationSplitArgs = {
  event: Scalars['ID']['input'];
  claims: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationCorrectArgs = {
  event: Scalars['ID']['input'];
  field: CorrectableField;
  value?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationMergeEntitiesArgs = {
  entities: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationSplitEntityArgs = {
  entity: Scalars['ID']['input'];
  articles: ReadonlyArray<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationCorrectEntityArgs = {
  entity: Scalars['ID']['input'];
  field: CorrectableEntityField;
  value: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be changed. Every change needs an API key: `Authorization: Bearer KEY` or `x-api-key: KEY`. */
export type MutationUndoArgs = {
  decision: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An article to take in: `text` or `html`, and as much of the rest as is known. */
export type IngestArticleInput = {
  /** The plain text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The page as HTML; the story is found in it. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** Its headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, a day, a month or a year: `2025-08-24`, `2025-08`, `2025`. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands on the web. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 language tag. Only English is read. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article handed in. */
export type IngestArticlePayload = {
  /** The article, null when it was refused. */
  readonly article?: Maybe<Article>;
  /** What was done. */
  readonly outcome: IngestOutcome;
  /** Why it was refused, null when it was not. */
  readonly refusal?: Maybe<Refusal>;
};

/** What was done with an article handed in. */
export type IngestOutcome =
  /** It is stored now. */
  | 'STORED'
  /** It was there already; nothing changed. */
  | 'ALREADY_THERE'
  /** It was retracted earlier and stays so. */
  | 'RETRACTED'
  /** It was not taken; see the refusal. */
  | 'REFUSED';

/** What became of a retraction. */
export type RetractArticlePayload = {
  /** The article, null when the retraction was refused. */
  readonly article?: Maybe<Article>;
  /** The decision on record; null when it was retracted before, or when this was only to show what it would do. */
  readonly decision?: Maybe<Decision>;
  /** What becomes of events, or what would. */
  readonly changes: ReadonlyArray<EventChange>;
  /** Why it was refused, null when it was not. */
  readonly refusal?: Maybe<Refusal>;
};

/** Why a change was not made. */
export type Refusal = {
  /** A stable code for programs: `EMPTY_TEXT`, `BAD_DATE`, `NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** The reason and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/** Anything with a global id. */
export type Node = {
  /** Global id: `country:KR`, `leader:lee-jae-myung`, `summit:4f…`. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The cursor of the last row of this page, null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type Organization = Node & {
  /** Global id: `organization:nato`. One known from articles alone is `organization:~its-name`. */
  readonly id: Scalars['ID']['output'];
  /** Its item in Wikidata. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of organisation it is. */
  readonly kind: OrganizationKind;
  /** The organisation it is a body of. */
  readonly partOf?: Maybe<Organization>;
  /** Where it has its seat. */
  readonly headquarters?: Maybe<Place>;
  /** True when known from articles alone. */
  readonly learnt: Scalars['Boolean']['output'];
  /** Ids under which the organisation stood before people decided who it is. Each still leads here. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Where its data was checked. */
  readonly source: Scalars['String']['output'];
  /** The day on which that was. */
  readonly verifiedAt?: Maybe<Scalars['Date']['output']>;
  /** Its members. */
  readonly members: ReadonlyArray<Membership>;
  /** Who holds or held its offices. */
  readonly leaders: ReadonlyArray<Tenure>;
  /** Meetings in which it takes part. */
  readonly summits: SummitConnection;
  /** Agreements to which it is a party. */
  readonly agreements: AgreementConnection;
  /** What it did toward others, and others toward it. */
  readonly interactions: InteractionConnection;
  /** With whom it has to do, by what happened: countries unless asked otherwise, the most events first. */
  readonly partners: PartnerConnection;
};


/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type OrganizationMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type OrganizationLeadersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  likely?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type OrganizationSummitsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type OrganizationAgreementsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type OrganizationInteractionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that acts abroad: NATO, the EU, the UN, ASEAN. */
export type OrganizationPartnersArgs = {
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  untilYear?: InputMaybe<Scalars['Int']['input']>;
  among?: InputMaybe<ReadonlyArray<PartnerKind>>;
  orderBy?: InputMaybe<PartnerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country belonging to an organisation for a time. */
export type Membership = {
  /** The member. */
  readonly country: Country;
  /** What it belongs to. */
  readonly organization: Organization;
  /** In what standing. */
  readonly role: MembershipRole;
  /** Since when, as far as known. */
  readonly from?: Maybe<PartialDate>;
  /** Until when; null while it lasts or where unknown. */
  readonly until?: Maybe<PartialDate>;
};

/** A country's standing in an organisation. */
export type MembershipRole =
  /** Full member. */
  | 'MEMBER'
  /** Observer. */
  | 'OBSERVER'
  /** Associate or partner. */
  | 'ASSOCIATE'
  /** Wants to become a member. */
  | 'CANDIDATE'
  /** Member whose rights are suspended. */
  | 'SUSPENDED';

/** Kinds of organisations. */
export type OrganizationKind =
  /** States by treaty: the UN, NATO. */
  | 'INTERGOVERNMENTAL'
  /** A group of states that acts together: G7, BRICS. */
  | 'BLOC'
  /** A court or tribunal. */
  | 'COURT'
  /** A body of a larger organisation: the European Commission. */
  | 'BODY'
  /** A movement that is no state. */
  | 'MOVEMENT'
  /**
   * A territory that governs itself and that few or no states recognise, or that governs itself within a state: Transnistria,
   * Republika Srpska. Kept here because it acts like one and has no country code.
   */
  | 'TERRITORY'
  /** A non-governmental organisation. */
  | 'NGO';

/** Narrows organisations. */
export type OrganizationFilter = {
  /** Name or alias begins with this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** These countries belong to it, now or before. */
  readonly members?: InputMaybe<CountrySet>;
  /** Of this kind. */
  readonly kind?: InputMaybe<OrganizationKindMatch>;
  /**
   * This country belongs to it: alpha-2 code.
   * @deprecated Say `members: { any: … }`; goes on 2027-12-01.
   */
  readonly member?: InputMaybe<Scalars['String']['input']>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of organisations. */
export type OrganizationEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Organization;
};

/** A way from one thing to another. */
export type Path = {
  /** The things along the way, from the first to the last. */
  readonly nodes: ReadonlyArray<Node>;
  /** What joins each to the next. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a way. */
export type PathStep = {
  /** Where it begins. */
  readonly from?: Maybe<Node>;
  /** Where it leads. */
  readonly to?: Maybe<Node>;
  /** What joins both. */
  readonly kind: PathKind;
  /**
   * The newest event that joins both, of the kinds asked for; its claims are the evidence. Null where an office, a membership or a standing
   * arrangement joins them.
   */
  readonly event?: Maybe<Event>;
};

/** Along what a way may go. */
export type PathKind =
  /** Meetings. */
  | 'SUMMIT'
  /** Agreements. */
  | 'AGREEMENT'
  /** Interactions. */
  | 'INTERACTION'
  /** Belonging to a standing arrangement. */
  | 'FRAMEWORK'
  /** Membership in an organisation, present or past. */
  | 'MEMBERSHIP'
  /** Holding an office, present or past. */
  | 'OFFICE';

/** Which ways are looked for. */
export type PathMode =
  /** The shortest alone. */
  | 'SHORTEST'
  /** All up to the most steps, the shortest first; no way passes the same thing twice. */
  | 'ALL';

/** What a search for ways found. */
export type PathSearch = {
  /** The ways, the shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether there may be more: the search looks at so much and no more. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many things were looked at. */
  readonly looked: Scalars['Int']['output'];
};

/** What can be asked. */
export type Query = {
  /** The thing with this global id, null when there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these global ids, in the same order, null for each that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A country, null when unknown. */
  readonly country?: Maybe<Country>;
  /** A leader by id or by exact name, accents and hyphens aside. Null when nobody or more than one person answers to the name. */
  readonly leader?: Maybe<Leader>;
  /** An organisation by id or by exact name, null when unknown. */
  readonly organization?: Maybe<Organization>;
  /** A meeting, null when unknown. */
  readonly summit?: Maybe<Summit>;
  /** An agreement, null when unknown. */
  readonly agreement?: Maybe<Agreement>;
  /** An interaction, null when unknown. */
  readonly interaction?: Maybe<Interaction>;
  /** An article, null when unknown. */
  readonly article?: Maybe<Article>;
  /** All countries, by name. */
  readonly countries: CountryConnection;
  /** People who hold or held an office, by name. */
  readonly leaders: LeaderConnection;
  /** Organisations, by name. */
  readonly organizations: OrganizationConnection;
  /** Standing arrangements in which meetings happen, by name. */
  readonly frameworks: FrameworkConnection;
  /** Topics, by name. */
  readonly topics: TopicConnection;
  /** Articles, latest publication first. */
  readonly articles: ArticleConnection;
  /** Meetings of leaders, ministers and envoys. */
  readonly summits: SummitConnection;
  /** Agreements in all stages of their life. */
  readonly agreements: AgreementConnection;
  /** What actors did toward each other besides meeting and agreeing. */
  readonly interactions: InteractionConnection;
  /** Meetings counted and summed up by what they have in common. One that has several of what is grouped by (countries, topics) counts for each, one that has none of them for none. */
  readonly summitStats: SummitStatConnection;
  /** Agreements counted and summed up by what they have in common. One that has several of what is grouped by (countries, topics) counts for each, one that has none of them for none. */
  readonly agreementStats: AgreementStatConnection;
  /** Interactions counted and summed up by what they have in common. One that has several of what is grouped by (countries, topics) counts for each, one that has none of them for none. */
  readonly interactionStats: InteractionStatConnection;
  /** What passes between two or more countries or organisations: a dyad, a trilateral. Null when one of them is unknown. */
  readonly relationship?: Maybe<Relationship>;
  /** Ways that lead from one thing to another through events, shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** The same, with word of whether the search was cut short: between two hubs there are more ways than anybody could read. */
  readonly pathSearch: PathSearch;
  /** Finds things by the words people would type, best first. */
  readonly search: SearchConnection;
  /** What somebody who is typing may be about to write, best first; of what fits alike, entities before events before quotes. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** What people put right by hand, the latest first. */
  readonly auditLog: AuditConnection;
  /** What this store learnt, the oldest first: ask again with the last cursor, and nothing is missed or told twice, however many write meanwhile. */
  readonly changes: ChangeConnection;
  /** Pairs of events of which it is unsure whether they are one, the likeliest first: for people to answer with `merge` or `keepApart`. */
  readonly reviewQueue: ReviewConnection;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryLeaderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySummitArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryInteractionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryLeadersArgs = {
  filter?: InputMaybe<LeaderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryFrameworksArgs = {
  filter?: InputMaybe<FrameworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySummitsArgs = {
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryInteractionsArgs = {
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QuerySummitStatsArgs = {
  filter?: InputMaybe<SummitFilter>;
  groupBy: ReadonlyArray<SummitGroup>;
  orderBy?: InputMaybe<StatOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryAgreementStatsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  groupBy: ReadonlyArray<AgreementGroup>;
  orderBy?: InputMaybe<StatOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryInteractionStatsArgs = {
  filter?: InputMaybe<InteractionFilter>;
  groupBy: ReadonlyArray<InteractionGroup>;
  orderBy?: InputMaybe<StatOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryRelationshipArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PathKind>>;
  mode?: InputMaybe<PathMode>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPathSearchArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PathKind>>;
  mode?: InputMaybe<PathMode>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QuerySuggestArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryAuditLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryChangesArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryReviewQueueArgs = {
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What passes between two or more countries or organisations. */
export type Relationship = {
  /** The countries among the parties. */
  readonly countries: ReadonlyArray<Country>;
  /** The organisations among the parties. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Standing arrangements that all the countries take part in, the closest circle first. */
  readonly frameworks: ReadonlyArray<Framework>;
  /** Organisations that all the countries belong to. */
  readonly sharedOrganizations: ReadonlyArray<Organization>;
  /** Meetings in which all of them take part. */
  readonly summits: SummitConnection;
  /** Agreements to which all of them are parties. */
  readonly agreements: AgreementConnection;
  /** Interactions in which all of them take part. */
  readonly interactions: InteractionConnection;
  /** Everything in which all of them take part: latest day first, undated last. */
  readonly timeline: EventConnection;
  /**
   * How warm or cold it was, period by period: by dated events that happened, each in the period of the last day its date can mean. Meetings and
   * agreements count as CONSULT and AGREE.
   */
  readonly intensity: ReadonlyArray<Intensity>;
  /**
   * Pauses without any contact, the longest first; one that lasts counts up to `asOf`, else to the day of the newest news. Told by events that
   * happened and are dated to a month or better.
   */
  readonly gaps: ReadonlyArray<Gap>;
  /** Times in which contacts followed one another without a long pause, the longest first. */
  readonly streaks: ReadonlyArray<Streak>;
  /** In which forms they met, agreed and dealt with each other, the most frequent first. */
  readonly forms: ReadonlyArray<ContactForm>;
  /** The date of the first dated event of all of them that happened. */
  readonly firstContact?: Maybe<PartialDate>;
  /** The date of the last dated event of all of them that happened. */
  readonly lastContact?: Maybe<PartialDate>;
  /** How many articles tell of events of all of them, planned ones too. */
  readonly articleCount: Scalars['Int']['output'];
};


/** What passes between two or more countries or organisations. */
export type RelationshipSharedOrganizationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What passes between two or more countries or organisations. */
export type RelationshipSummitsArgs = {
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What passes between two or more countries or organisations. */
export type RelationshipAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What passes between two or more countries or organisations. */
export type RelationshipInteractionsArgs = {
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What passes between two or more countries or organisations. */
export type RelationshipTimelineArgs = {
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What passes between two or more countries or organisations. */
export type RelationshipIntensityArgs = {
  by: Period;
};


/** What passes between two or more countries or organisations. */
export type RelationshipGapsArgs = {
  minDays?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  levels?: InputMaybe<ReadonlyArray<SummitLevel>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What passes between two or more countries or organisations. */
export type RelationshipStreaksArgs = {
  maxGapDays?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  levels?: InputMaybe<ReadonlyArray<SummitLevel>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How long a period is. */
export type Period =
  /** A year: `2025`. */
  | 'YEAR'
  /** A quarter: `2025-Q3`. */
  | 'QUARTER'
  /** A month: `2025-08`. */
  | 'MONTH';

/** A time in which no dated event of the parties falls. */
export type Gap = {
  /** The last day of contact before it. */
  readonly from: Scalars['Date']['output'];
  /** The first day of contact after it; null while it lasts. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** How many days from the one to the other, or so far. */
  readonly days: Scalars['Int']['output'];
  /** Whether it lasts. */
  readonly ongoing: Scalars['Boolean']['output'];
  /** The last event before it. */
  readonly before?: Maybe<Event>;
  /** The first event after it. */
  readonly after?: Maybe<Event>;
};

/** A time in which contacts followed one another. */
export type Streak = {
  /** The first day of contact. */
  readonly from: Scalars['Date']['output'];
  /** The last day of contact. */
  readonly until: Scalars['Date']['output'];
  /** How many days from the one to the other. */
  readonly days: Scalars['Int']['output'];
  /** How many events. */
  readonly count: Scalars['Int']['output'];
  /** The first of them. */
  readonly first?: Maybe<Event>;
  /** The last of them. */
  readonly last?: Maybe<Event>;
};

/** How often parties met, agreed or dealt with each other in one form. */
export type ContactForm = {
  /** What kind of events. */
  readonly kind: EventKind;
  /** A meeting’s format, an agreement’s kind, or an interaction’s PLOVER type. */
  readonly form: Scalars['String']['output'];
  /** An interaction’s PLOVER mode. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** How many, planned ones too. */
  readonly count: Scalars['Int']['output'];
  /** How many of them happened. */
  readonly happened: Scalars['Int']['output'];
  /** Sum of the PLOVER scores of these. */
  readonly score: Scalars['Float']['output'];
};

/** What happened within a period. */
export type Intensity = {
  /** `2025`, `2025-Q3` or `2025-08`. */
  readonly period: Scalars['String']['output'];
  /** Sum of PLOVER scores. */
  readonly score: Scalars['Float']['output'];
  /** How many events. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are cooperative. */
  readonly cooperative: Scalars['Int']['output'];
  /** How many of them are conflictual. */
  readonly conflictual: Scalars['Int']['output'];
};

/** Two events that may be one: a question for people. Answer it with `merge` or `keepApart`; it also goes when articles answer it. */
export type ReviewPair = {
  /** Names the pair for as long as the question stands. */
  readonly id: Scalars['ID']['output'];
  /** What kind of events they are. */
  readonly kind: EventKind;
  /** How likely they are one, 0 to 1. What is likelier than those in this queue is joined without asking. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for and against it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** One of the two. */
  readonly left?: Maybe<Event>;
  /** The other one. */
  readonly right?: Maybe<Event>;
  /** The claim of the left one that was compared. */
  readonly leftClaim?: Maybe<Claim>;
  /** The claim of the right one that was compared. */
  readonly rightClaim?: Maybe<Claim>;
};

/** A page of pairs of events that may be one, the likeliest first. */
export type ReviewConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of pairs. */
export type ReviewEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: ReviewPair;
};

/** Whatever a search can find. */
export type SearchResult = Country | Leader | Organization | Framework | Topic | Summit | Agreement | Interaction | Article | Claim;

/** Kinds of things a search can find. */
export type EntityKind =
  /** A country. */
  | 'COUNTRY'
  /** A person. */
  | 'LEADER'
  /** An organisation. */
  | 'ORGANIZATION'
  /** A standing arrangement. */
  | 'FRAMEWORK'
  /** A topic. */
  | 'TOPIC'
  /** A meeting. */
  | 'SUMMIT'
  /** An agreement. */
  | 'AGREEMENT'
  /** An interaction. */
  | 'INTERACTION'
  /** An article. */
  | 'ARTICLE'
  /** A claim. */
  | 'CLAIM';

/** A page of things found. */
export type SearchConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of things found. */
export type SearchEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node?: Maybe<SearchResult>;
  /** How well it fits, to three digits; comparable within one search only. */
  readonly score: Scalars['Float']['output'];
  /** The words around what was found, null where the name alone fits. */
  readonly snippet?: Maybe<Scalars['String']['output']>;
  /** Where in the snippet the words stand. */
  readonly highlights: ReadonlyArray<TextSpan>;
};

/** Something that may be meant by what has been typed. */
export type Suggestion = {
  /** What it is. */
  readonly node?: Maybe<SearchResult>;
  /** How it is called, by the name that was found; of events the title, of claims the quote. */
  readonly text: Scalars['String']['output'];
  /** Where in the text the words stand that have been typed, as far as they have. */
  readonly highlights: ReadonlyArray<TextSpan>;
};

/** In which order groups come. */
export type StatOrder =
  /** The most events first. */
  | 'COUNT_DESC'
  /** The most cooperative first, by sum of scores. */
  | 'SCORE_DESC'
  /** The most conflictual first, by sum of scores. */
  | 'SCORE_ASC'
  /** The earliest period first, undated last; within a period the most events first. */
  | 'PERIOD_ASC'
  /** The latest period first, undated last; within a period the most events first. */
  | 'PERIOD_DESC';

/** By what meetings can be summed up. */
export type SummitGroup =
  /** By country that takes part. */
  | 'COUNTRY'
  /** By other country that takes part: seen from `COUNTRY`, or from the one country that the filter demands in `countries: { all: … }`. */
  | 'PARTNER'
  /** By organisation that takes part. */
  | 'ORGANIZATION'
  /** By person who takes part. */
  | 'LEADER'
  /** By standing arrangement. */
  | 'FRAMEWORK'
  /** By topic. */
  | 'TOPIC'
  /** By year. */
  | 'YEAR'
  /** By quarter. */
  | 'QUARTER'
  /** By month. */
  | 'MONTH'
  /** By status. */
  | 'STATUS'
  /** By who meets. */
  | 'LEVEL'
  /** By form. */
  | 'FORMAT';

/** Sums of meetings that have something in common; what they were not grouped by is null. */
export type SummitStat = {
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The other country. */
  readonly partner?: Maybe<Country>;
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
  /** The person. */
  readonly leader?: Maybe<Leader>;
  /** The standing arrangement. */
  readonly framework?: Maybe<Framework>;
  /** The topic. */
  readonly topic?: Maybe<Topic>;
  /** `2025`, `2025-Q3` or `2025-08`, by the last day a date can mean; null for the undated. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status?: Maybe<SummitStatus>;
  /** Who meets. */
  readonly level?: Maybe<SummitLevel>;
  /** The form. */
  readonly format?: Maybe<SummitFormat>;
  /** How many there are, planned ones too. */
  readonly count: Scalars['Int']['output'];
  /** How many of them happened; what follows is told of these. */
  readonly happened: Scalars['Int']['output'];
  /** Sum of PLOVER scores: above zero for cooperation, below for conflict. */
  readonly score: Scalars['Float']['output'];
  /** How many are cooperative. */
  readonly cooperative: Scalars['Int']['output'];
  /** How many are conflictual. */
  readonly conflictual: Scalars['Int']['output'];
};

/** A page of sums of meetings. */
export type SummitStatConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<SummitStatEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many groups there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of sums of meetings. */
export type SummitStatEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SummitStat;
};

/** By what agreements can be summed up. */
export type AgreementGroup =
  /** By country that takes part. */
  | 'COUNTRY'
  /** By other country that takes part: seen from `COUNTRY`, or from the one country that the filter demands in `countries: { all: … }`. */
  | 'PARTNER'
  /** By organisation that takes part. */
  | 'ORGANIZATION'
  /** By person who takes part. */
  | 'LEADER'
  /** By standing arrangement. */
  | 'FRAMEWORK'
  /** By topic. */
  | 'TOPIC'
  /** By year. */
  | 'YEAR'
  /** By quarter. */
  | 'QUARTER'
  /** By month. */
  | 'MONTH'
  /** By status. */
  | 'STATUS'
  /** By kind. */
  | 'KIND';

/** Sums of agreements that have something in common; what they were not grouped by is null. */
export type AgreementStat = {
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The other country. */
  readonly partner?: Maybe<Country>;
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
  /** The person. */
  readonly leader?: Maybe<Leader>;
  /** The standing arrangement. */
  readonly framework?: Maybe<Framework>;
  /** The topic. */
  readonly topic?: Maybe<Topic>;
  /** `2025`, `2025-Q3` or `2025-08`, by the last day a date can mean; null for the undated. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status?: Maybe<AgreementStatus>;
  /** The kind. */
  readonly kind?: Maybe<AgreementKind>;
  /** How many there are, planned ones too. */
  readonly count: Scalars['Int']['output'];
  /** How many of them happened; what follows is told of these. */
  readonly happened: Scalars['Int']['output'];
  /** Sum of PLOVER scores: above zero for cooperation, below for conflict. */
  readonly score: Scalars['Float']['output'];
  /** How many are cooperative. */
  readonly cooperative: Scalars['Int']['output'];
  /** How many are conflictual. */
  readonly conflictual: Scalars['Int']['output'];
};

/** A page of sums of agreements. */
export type AgreementStatConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<AgreementStatEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many groups there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of sums of agreements. */
export type AgreementStatEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: AgreementStat;
};

/** By what interactions can be summed up. */
export type InteractionGroup =
  /** By country that takes part. */
  | 'COUNTRY'
  /** By other country that takes part: seen from `COUNTRY`, or from the one country that the filter demands in `countries: { all: … }`. */
  | 'PARTNER'
  /** By organisation that takes part. */
  | 'ORGANIZATION'
  /** By person who takes part. */
  | 'LEADER'
  /** By topic. */
  | 'TOPIC'
  /** By year. */
  | 'YEAR'
  /** By quarter. */
  | 'QUARTER'
  /** By month. */
  | 'MONTH'
  /** By status. */
  | 'STATUS'
  /** By PLOVER type. */
  | 'TYPE'
  /** By PLOVER mode. */
  | 'MODE'
  /** By quadrant. */
  | 'QUAD_CLASS';

/** Sums of interactions that have something in common; what they were not grouped by is null. */
export type InteractionStat = {
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The other country. */
  readonly partner?: Maybe<Country>;
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
  /** The person. */
  readonly leader?: Maybe<Leader>;
  /** The topic. */
  readonly topic?: Maybe<Topic>;
  /** `2025`, `2025-Q3` or `2025-08`, by the last day a date can mean; null for the undated. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The status. */
  readonly status?: Maybe<InteractionStatus>;
  /** The PLOVER type. */
  readonly type?: Maybe<InteractionType>;
  /** The PLOVER mode. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The quadrant. */
  readonly quadClass?: Maybe<QuadClass>;
  /** How many there are, planned ones too. */
  readonly count: Scalars['Int']['output'];
  /** How many of them happened; what follows is told of these. */
  readonly happened: Scalars['Int']['output'];
  /** Sum of PLOVER scores: above zero for cooperation, below for conflict. */
  readonly score: Scalars['Float']['output'];
  /** How many are cooperative. */
  readonly cooperative: Scalars['Int']['output'];
  /** How many are conflictual. */
  readonly conflictual: Scalars['Int']['output'];
};

/** A page of sums of interactions. */
export type InteractionStatConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<InteractionStatEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many groups there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of sums of interactions. */
export type InteractionStatEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: InteractionStat;
};

/**
 * What can be waited for, over WebSocket at `/graphql` with the protocol `graphql-transport-ws`. An answer comes after the
 * change has been stored, so whoever asks then sees it.
 */
export type Subscription = {
  /** The relationship, each time an event among all its parties is new, told otherwise, or told by nobody any more. */
  readonly relationshipUpdated: Relationship;
  /** Each article as it is taken in. */
  readonly articleIngested: Article;
  /** Each event that is new, told otherwise, or told by nobody any more. */
  readonly eventChanged: EventUpdate;
};


/**
 * What can be waited for, over WebSocket at `/graphql` with the protocol `graphql-transport-ws`. An answer comes after the
 * change has been stored, so whoever asks then sees it.
 */
export type SubscriptionRelationshipUpdatedArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
};


/**
 * What can be waited for, over WebSocket at `/graphql` with the protocol `graphql-transport-ws`. An answer comes after the
 * change has been stored, so whoever asks then sees it.
 */
export type SubscriptionArticleIngestedArgs = {
  filter?: InputMaybe<ArrivalFilter>;
};


/**
 * What can be waited for, over WebSocket at `/graphql` with the protocol `graphql-transport-ws`. An answer comes after the
 * change has been stored, so whoever asks then sees it.
 */
export type SubscriptionEventChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<EventUpdateFilter>;
};

/** Narrows articles that are taken in. */
export type ArrivalFilter = {
  /** Published by one of these, exactly as written. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published within this range, or perhaps so where only a month or a year is known. */
  readonly published?: InputMaybe<DateRange>;
  /** Which countries it names. */
  readonly countries?: InputMaybe<CountrySet>;
  /** Which leaders it names. */
  readonly leaders?: InputMaybe<ActorSet>;
  /** Which organisations it names. */
  readonly organizations?: InputMaybe<ActorSet>;
};

/** Narrows events that change. Whoever took part before the change counts too. */
export type EventUpdateFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** What became of it. */
  readonly updates?: InputMaybe<ReadonlyArray<EventUpdateKind>>;
  /** Which countries take part. */
  readonly countries?: InputMaybe<CountrySet>;
  /** Which leaders take part. */
  readonly leaders?: InputMaybe<ActorSet>;
  /** Which organisations take part. */
  readonly organizations?: InputMaybe<ActorSet>;
  /** What it is about. */
  readonly topics?: InputMaybe<TopicSet>;
};

/** What became of an event. */
export type EventUpdateKind =
  /** It was not known before. */
  | 'CREATED'
  /** It is told otherwise than before: another article, another value, another event merged into it. */
  | 'UPDATED'
  /** No article tells of it any more. */
  | 'RETRACTED';

/** A change of an event. */
export type EventUpdate = {
  /** What became of it. */
  readonly update: EventUpdateKind;
  /** The event as it is now; as it last was when no article tells of it any more. */
  readonly event?: Maybe<Event>;
  /** Ids of other events that lead to this one from now on. */
  readonly previousIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The `number` of its last line in the log of changes, which grows with every change that is stored. */
  readonly change: Scalars['Int']['output'];
};

/** A meeting of leaders, ministers or envoys, however many articles tell of it. */
export type Summit = Node & Event & {
  /** Global id. It stays valid when the event is later told better: see `currentId`. */
  readonly id: Scalars['ID']['output'];
  /** The id this event has today. Differs from `id` when the id asked for was given out earlier. */
  readonly currentId: Scalars['ID']['output'];
  /** Other ids given out earlier that find this event today. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A short name for people to read. */
  readonly title: Scalars['String']['output'];
  /** When it happened or is to happen; null where no article says. */
  readonly date?: Maybe<PartialDate>;
  /** What the context allows where there is no date. Never a date somebody stated. */
  readonly window?: Maybe<PartialDate>;
  /** The sentences that say so. */
  readonly claims: ClaimConnection;
  /** Sentences that deny it or speak of it as a mere possibility. */
  readonly against: ClaimConnection;
  /** 0 to 1: how sure we are that it is as told. */
  readonly confidence: Scalars['Float']['output'];
  /** What raised and lowered the confidence, in words. */
  readonly confidenceReasons: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one wire story count once. */
  readonly independentCount: Scalars['Int']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Values that the articles do not agree on. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** True when no article tells of it any more; this is then its last state. */
  readonly retracted: Scalars['Boolean']['output'];
  /** Who meets: leaders, ministers or envoys. */
  readonly level: SummitLevel;
  /** In which form. */
  readonly format: SummitFormat;
  /** What became of it. */
  readonly status: SummitStatus;
  /** Its dated steps: proposed, planned, held. */
  readonly steps: ReadonlyArray<SummitStep>;
  /** Where. */
  readonly place?: Maybe<Place>;
  /** The country that receives the others. */
  readonly host?: Maybe<Country>;
  /** The countries that take part. */
  readonly countries: ReadonlyArray<Country>;
  /** The people who take part. */
  readonly leaders: ReadonlyArray<Leader>;
  /** The organisations that take part. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Who took part for whom, and how. */
  readonly participations: ReadonlyArray<Participation>;
  /** The event beside which it takes place. */
  readonly besides?: Maybe<Summit>;
  /** The standing arrangement it is a meeting of. */
  readonly framework?: Maybe<Framework>;
  /** What was agreed there. */
  readonly agreements: AgreementConnection;
};


/** A meeting of leaders, ministers or envoys, however many articles tell of it. */
export type SummitClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of leaders, ministers or envoys, however many articles tell of it. */
export type SummitAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of leaders, ministers or envoys, however many articles tell of it. */
export type SummitAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody taking part in a meeting. */
export type Participation = {
  /** The person, null when only the country or organisation is named. */
  readonly leader?: Maybe<Leader>;
  /** The country, or the one the person acts for. */
  readonly country?: Maybe<Country>;
  /** The organisation, or the one the person acts for. */
  readonly organization?: Maybe<Organization>;
  /** How. */
  readonly role: Role;
};

/** A step in the life of a meeting. */
export type SummitStep = {
  /** What it became. */
  readonly status: SummitStatus;
  /** When, as far as known. */
  readonly date?: Maybe<PartialDate>;
  /** The sentence that says so. */
  readonly claim?: Maybe<Claim>;
};

/** Who meets. */
export type SummitLevel =
  /** Heads of state or government, heads of organisations. */
  | 'LEADERS'
  /** Ministers. */
  | 'MINISTERS'
  /** Envoys, ambassadors, negotiators. */
  | 'ENVOYS';

/** The form of a meeting. */
export type SummitFormat =
  /** Two parties. */
  | 'BILATERAL'
  /** Three parties. */
  | 'TRILATERAL'
  /** More than three parties. */
  | 'MULTILATERAL'
  /** Beside another event. */
  | 'SIDELINE'
  /** A visit of which no meeting is reported. */
  | 'VISIT'
  /** At a distance, by telephone or video. */
  | 'CALL';

/** What became of a meeting. */
export type SummitStatus =
  /** Somebody called for it. */
  | 'PROPOSED'
  /** Announced or expected. */
  | 'PLANNED'
  /** It took place. */
  | 'HELD'
  /** Somebody declined it. */
  | 'REFUSED'
  /** Put off. */
  | 'POSTPONED'
  /** Called off. */
  | 'CANCELLED'
  /** Its day has passed and no article tells that it took place. Worked out when asked, never stored. */
  | 'UNCONFIRMED';

/** Narrows meetings. */
export type SummitFilter = {
  /** Which countries take part. */
  readonly countries?: InputMaybe<CountrySet>;
  /** Which leaders take part. */
  readonly leaders?: InputMaybe<ActorSet>;
  /** Which organisations take part. */
  readonly organizations?: InputMaybe<ActorSet>;
  /**
   * Within one of these frameworks (global ids).
   * @deprecated Say `framework: { in: … }`; goes on 2027-12-01.
   */
  readonly frameworks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is about. */
  readonly topics?: InputMaybe<TopicSet>;
  /** Its date may fall into this range; undated events never do. */
  readonly date?: InputMaybe<DateRange>;
  /**
   * Confidence at least this, 0 to 1.
   * @deprecated Say `confidence: { between: { min: … } }`; goes on 2027-12-01.
   */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Told by at least so many articles.
   * @deprecated Say `articleCount: { between: { min: … } }`; goes on 2027-12-01.
   */
  readonly minArticles?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Of one of these levels.
   * @deprecated Say `level: { in: … }`; goes on 2027-12-01.
   */
  readonly levels?: InputMaybe<ReadonlyArray<SummitLevel>>;
  /**
   * In one of these forms.
   * @deprecated Say `format: { in: … }`; goes on 2027-12-01.
   */
  readonly formats?: InputMaybe<ReadonlyArray<SummitFormat>>;
  /**
   * In one of these states.
   * @deprecated Say `status: { in: … }`; goes on 2027-12-01.
   */
  readonly statuses?: InputMaybe<ReadonlyArray<SummitStatus>>;
  /** Of this level. */
  readonly level?: InputMaybe<SummitLevelMatch>;
  /** In this form. */
  readonly format?: InputMaybe<SummitFormatMatch>;
  /** In this state. */
  readonly status?: InputMaybe<SummitStatusMatch>;
  /** Within this standing arrangement. */
  readonly framework?: InputMaybe<FrameworkMatch>;
  /** How sure we are of it. */
  readonly confidence?: InputMaybe<ShareMatch>;
  /** How many articles tell of it. */
  readonly articleCount?: InputMaybe<CountMatch>;
  /** How many of them are independent. */
  readonly independentCount?: InputMaybe<CountMatch>;
  /** How the sentences about it mean it. */
  readonly modality?: InputMaybe<ModalitySet>;
  /** Its title, place or kind holds words that begin so, each of them: `tokyo joint`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of meetings. */
export type SummitConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<SummitEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of meetings. */
export type SummitEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Summit;
};

/** What events are about: denuclearisation, trade, hydrogen. */
export type Topic = Node & {
  /** Global id: `topic:trade`. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** Meetings about it. */
  readonly summits: SummitConnection;
  /** Agreements about it. */
  readonly agreements: AgreementConnection;
  /** Interactions about it. */
  readonly interactions: InteractionConnection;
};


/** What events are about: denuclearisation, trade, hydrogen. */
export type TopicSummitsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<SummitFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What events are about: denuclearisation, trade, hydrogen. */
export type TopicAgreementsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What events are about: denuclearisation, trade, hydrogen. */
export type TopicInteractionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows topics. */
export type TopicFilter = {
  /** Name begins with this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of topics. */
export type TopicConnection = {
  /** The rows of this page, each with its place in the order. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** Where this page ends and whether another one follows. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of topics. */
export type TopicEdge = {
  /** The row's place in the order: pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Topic;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( CountryView )
    | ( OrganizationView )
    | ( LeaderView )
  ;
  SearchResult:
    | ( CountryView )
    | ( LeaderView )
    | ( OrganizationView )
    | ( FrameworkView )
    | ( TopicView )
    | ( SummitView )
    | ( AgreementView )
    | ( InteractionView )
    | ( ArticleView )
    | ( ClaimView )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Event:
    | ( AgreementView )
    | ( InteractionView )
    | ( SummitView )
  ;
  Node:
    | ( AgreementView )
    | ( ArticleView )
    | ( ClaimView )
    | ( CountryView )
    | ( FrameworkView )
    | ( InteractionView )
    | ( LeaderView )
    | ( OfficeView )
    | ( OrganizationView )
    | ( SummitView )
    | ( TopicView )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Fulfilment: Fulfilment;
  Party: ResolverTypeWrapper<PartyView>;
  Step: ResolverTypeWrapper<StepView>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AgreementFilter: AgreementFilter;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionView>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Article: ResolverTypeWrapper<ArticleView>;
  ArticleStatus: ArticleStatus;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  Note: ResolverTypeWrapper<Note>;
  NoteSeverity: NoteSeverity;
  ArticleEntity: ResolverTypeWrapper<ArticleEntityView>;
  ArticleFilter: ArticleFilter;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionView>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Change: ResolverTypeWrapper<ChangeView>;
  ChangeAction: ChangeAction;
  ChangeFilter: ChangeFilter;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionView>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Claim: ResolverTypeWrapper<ClaimView>;
  ClaimKind: ClaimKind;
  Modality: Modality;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionView>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  FormerReading: ResolverTypeWrapper<Omit<FormerReading, 'date'> & { date?: Maybe<ResolversTypes['PartialDate']> }>;
  Country: ResolverTypeWrapper<CountryView>;
  PartnerKind: PartnerKind;
  PartnerOrder: PartnerOrder;
  Partner: ResolverTypeWrapper<PartnerView>;
  PartnerYear: ResolverTypeWrapper<PartnerYear>;
  CountryFilter: CountryFilter;
  CountryConnection: ResolverTypeWrapper<CountryConnectionView>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionView>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  DatePrecision: DatePrecision;
  Basis: Basis;
  DateRange: DateRange;
  DayBounds: DayBounds;
  Decision: ResolverTypeWrapper<DecisionView>;
  DecisionKind: DecisionKind;
  CorrectableEntityField: CorrectableEntityField;
  CorrectableField: CorrectableField;
  DecisionPayload: ResolverTypeWrapper<DecisionPayloadView>;
  EventChange: ResolverTypeWrapper<EventChange>;
  ChangeKind: ChangeKind;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  AuditEntry: ResolverTypeWrapper<AuditEntryView>;
  AuditAction: AuditAction;
  AuditConnection: ResolverTypeWrapper<AuditConnectionView>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Event: ResolverTypeWrapper<EventView>;
  EventKind: EventKind;
  Disagreement: ResolverTypeWrapper<Omit<Disagreement, 'shown' | 'values'> & { shown?: Maybe<ResolversTypes['DisagreeingValue']>, values: ReadonlyArray<ResolversTypes['DisagreeingValue']> }>;
  DisagreeingValue: ResolverTypeWrapper<DisagreeingValueView>;
  Place: ResolverTypeWrapper<PlaceView>;
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  Role: Role;
  EventConnection: ResolverTypeWrapper<EventConnectionView>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventOrder: EventOrder;
  CountrySet: CountrySet;
  ActorSet: ActorSet;
  TopicSet: TopicSet;
  SummitLevelMatch: SummitLevelMatch;
  SummitFormatMatch: SummitFormatMatch;
  SummitStatusMatch: SummitStatusMatch;
  AgreementKindMatch: AgreementKindMatch;
  AgreementStatusMatch: AgreementStatusMatch;
  InteractionTypeMatch: InteractionTypeMatch;
  InteractionStatusMatch: InteractionStatusMatch;
  QuadClassMatch: QuadClassMatch;
  FrameworkMatch: FrameworkMatch;
  ModalitySet: ModalitySet;
  ShareMatch: ShareMatch;
  ShareBounds: ShareBounds;
  CountMatch: CountMatch;
  CountBounds: CountBounds;
  FrameworkSet: FrameworkSet;
  CountryMatch: CountryMatch;
  NameMatch: NameMatch;
  OfficeKindMatch: OfficeKindMatch;
  OrganizationKindMatch: OrganizationKindMatch;
  FrameworkKindMatch: FrameworkKindMatch;
  ArticleStatusMatch: ArticleStatusMatch;
  Framework: ResolverTypeWrapper<FrameworkView>;
  FrameworkKind: FrameworkKind;
  FrameworkFilter: FrameworkFilter;
  FrameworkConnection: ResolverTypeWrapper<FrameworkConnectionView>;
  FrameworkEdge: ResolverTypeWrapper<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>;
  Interaction: ResolverTypeWrapper<InteractionView>;
  InteractionType: InteractionType;
  InteractionStatus: InteractionStatus;
  QuadClass: QuadClass;
  InteractionFilter: InteractionFilter;
  InteractionConnection: ResolverTypeWrapper<InteractionConnectionView>;
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, 'node'> & { node: ResolversTypes['Interaction'] }>;
  Leader: ResolverTypeWrapper<LeaderView>;
  Tenure: ResolverTypeWrapper<TenureView>;
  Office: ResolverTypeWrapper<OfficeView>;
  OfficeKind: OfficeKind;
  LeaderFilter: LeaderFilter;
  LeaderConnection: ResolverTypeWrapper<LeaderConnectionView>;
  LeaderEdge: ResolverTypeWrapper<Omit<LeaderEdge, 'node'> & { node: ResolversTypes['Leader'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: ResolverTypeWrapper<IngestPayloadView>;
  IngestOutcome: IngestOutcome;
  RetractArticlePayload: ResolverTypeWrapper<RetractPayloadView>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Organization: ResolverTypeWrapper<OrganizationView>;
  Membership: ResolverTypeWrapper<MembershipView>;
  MembershipRole: MembershipRole;
  OrganizationKind: OrganizationKind;
  OrganizationFilter: OrganizationFilter;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionView>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  Path: ResolverTypeWrapper<PathView>;
  PathStep: ResolverTypeWrapper<PathStepView>;
  PathKind: PathKind;
  PathMode: PathMode;
  PathSearch: ResolverTypeWrapper<Omit<PathSearch, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<RelationshipView>;
  Period: Period;
  Gap: ResolverTypeWrapper<GapView>;
  Streak: ResolverTypeWrapper<StreakView>;
  ContactForm: ResolverTypeWrapper<ContactForm>;
  Intensity: ResolverTypeWrapper<Intensity>;
  ReviewPair: ResolverTypeWrapper<ReviewPairView>;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionView>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['ReviewPair'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  EntityKind: EntityKind;
  SearchConnection: ResolverTypeWrapper<SearchConnectionView>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeView>;
  Suggestion: ResolverTypeWrapper<SuggestionView>;
  StatOrder: StatOrder;
  SummitGroup: SummitGroup;
  SummitStat: ResolverTypeWrapper<StatView>;
  SummitStatConnection: ResolverTypeWrapper<SummitStatConnectionView>;
  SummitStatEdge: ResolverTypeWrapper<Omit<SummitStatEdge, 'node'> & { node: ResolversTypes['SummitStat'] }>;
  AgreementGroup: AgreementGroup;
  AgreementStat: ResolverTypeWrapper<StatView>;
  AgreementStatConnection: ResolverTypeWrapper<AgreementStatConnectionView>;
  AgreementStatEdge: ResolverTypeWrapper<Omit<AgreementStatEdge, 'node'> & { node: ResolversTypes['AgreementStat'] }>;
  InteractionGroup: InteractionGroup;
  InteractionStat: ResolverTypeWrapper<StatView>;
  InteractionStatConnection: ResolverTypeWrapper<InteractionStatConnectionView>;
  InteractionStatEdge: ResolverTypeWrapper<Omit<InteractionStatEdge, 'node'> & { node: ResolversTypes['InteractionStat'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ArrivalFilter: ArrivalFilter;
  EventUpdateFilter: EventUpdateFilter;
  EventUpdateKind: EventUpdateKind;
  EventUpdate: ResolverTypeWrapper<Omit<EventUpdate, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  Summit: ResolverTypeWrapper<SummitView>;
  Participation: ResolverTypeWrapper<ParticipationView>;
  SummitStep: ResolverTypeWrapper<SummitStepView>;
  SummitLevel: SummitLevel;
  SummitFormat: SummitFormat;
  SummitStatus: SummitStatus;
  SummitFilter: SummitFilter;
  SummitConnection: ResolverTypeWrapper<SummitConnectionView>;
  SummitEdge: ResolverTypeWrapper<Omit<SummitEdge, 'node'> & { node: ResolversTypes['Summit'] }>;
  Topic: ResolverTypeWrapper<TopicView>;
  TopicFilter: TopicFilter;
  TopicConnection: ResolverTypeWrapper<TopicConnectionView>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementView;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  Party: PartyView;
  Step: StepView;
  AgreementFilter: AgreementFilter;
  AgreementConnection: AgreementConnectionView;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Article: ArticleView;
  TextSpan: TextSpan;
  Note: Note;
  ArticleEntity: ArticleEntityView;
  ArticleFilter: ArticleFilter;
  ArticleConnection: ArticleConnectionView;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Change: ChangeView;
  ChangeFilter: ChangeFilter;
  ChangeConnection: ChangeConnectionView;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Claim: ClaimView;
  ClaimConnection: ClaimConnectionView;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  FormerReading: Omit<FormerReading, 'date'> & { date?: Maybe<ResolversParentTypes['PartialDate']> };
  Country: CountryView;
  Partner: PartnerView;
  PartnerYear: PartnerYear;
  CountryFilter: CountryFilter;
  CountryConnection: CountryConnectionView;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  PartnerConnection: PartnerConnectionView;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartialDate: PartialDate;
  DateRange: DateRange;
  DayBounds: DayBounds;
  Decision: DecisionView;
  DecisionPayload: DecisionPayloadView;
  EventChange: EventChange;
  FieldChange: FieldChange;
  AuditEntry: AuditEntryView;
  AuditConnection: AuditConnectionView;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Event: EventView;
  Disagreement: Omit<Disagreement, 'shown' | 'values'> & { shown?: Maybe<ResolversParentTypes['DisagreeingValue']>, values: ReadonlyArray<ResolversParentTypes['DisagreeingValue']> };
  DisagreeingValue: DisagreeingValueView;
  Place: PlaceView;
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  EventConnection: EventConnectionView;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  CountrySet: CountrySet;
  ActorSet: ActorSet;
  TopicSet: TopicSet;
  SummitLevelMatch: SummitLevelMatch;
  SummitFormatMatch: SummitFormatMatch;
  SummitStatusMatch: SummitStatusMatch;
  AgreementKindMatch: AgreementKindMatch;
  AgreementStatusMatch: AgreementStatusMatch;
  InteractionTypeMatch: InteractionTypeMatch;
  InteractionStatusMatch: InteractionStatusMatch;
  QuadClassMatch: QuadClassMatch;
  FrameworkMatch: FrameworkMatch;
  ModalitySet: ModalitySet;
  ShareMatch: ShareMatch;
  ShareBounds: ShareBounds;
  CountMatch: CountMatch;
  CountBounds: CountBounds;
  FrameworkSet: FrameworkSet;
  CountryMatch: CountryMatch;
  NameMatch: NameMatch;
  OfficeKindMatch: OfficeKindMatch;
  OrganizationKindMatch: OrganizationKindMatch;
  FrameworkKindMatch: FrameworkKindMatch;
  ArticleStatusMatch: ArticleStatusMatch;
  Framework: FrameworkView;
  FrameworkFilter: FrameworkFilter;
  FrameworkConnection: FrameworkConnectionView;
  FrameworkEdge: Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] };
  Interaction: InteractionView;
  InteractionFilter: InteractionFilter;
  InteractionConnection: InteractionConnectionView;
  InteractionEdge: Omit<InteractionEdge, 'node'> & { node: ResolversParentTypes['Interaction'] };
  Leader: LeaderView;
  Tenure: TenureView;
  Office: OfficeView;
  LeaderFilter: LeaderFilter;
  LeaderConnection: LeaderConnectionView;
  LeaderEdge: Omit<LeaderEdge, 'node'> & { node: ResolversParentTypes['Leader'] };
  Mutation: Record<PropertyKey, never>;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: IngestPayloadView;
  RetractArticlePayload: RetractPayloadView;
  Refusal: Refusal;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Organization: OrganizationView;
  Membership: MembershipView;
  OrganizationFilter: OrganizationFilter;
  OrganizationConnection: OrganizationConnectionView;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  Path: PathView;
  PathStep: PathStepView;
  PathSearch: Omit<PathSearch, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Query: Record<PropertyKey, never>;
  Relationship: RelationshipView;
  Gap: GapView;
  Streak: StreakView;
  ContactForm: ContactForm;
  Intensity: Intensity;
  ReviewPair: ReviewPairView;
  ReviewConnection: ReviewConnectionView;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['ReviewPair'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SearchConnection: SearchConnectionView;
  SearchEdge: SearchEdgeView;
  Suggestion: SuggestionView;
  SummitStat: StatView;
  SummitStatConnection: SummitStatConnectionView;
  SummitStatEdge: Omit<SummitStatEdge, 'node'> & { node: ResolversParentTypes['SummitStat'] };
  AgreementStat: StatView;
  AgreementStatConnection: AgreementStatConnectionView;
  AgreementStatEdge: Omit<AgreementStatEdge, 'node'> & { node: ResolversParentTypes['AgreementStat'] };
  InteractionStat: StatView;
  InteractionStatConnection: InteractionStatConnectionView;
  InteractionStatEdge: Omit<InteractionStatEdge, 'node'> & { node: ResolversParentTypes['InteractionStat'] };
  Subscription: Record<PropertyKey, never>;
  ArrivalFilter: ArrivalFilter;
  EventUpdateFilter: EventUpdateFilter;
  EventUpdate: Omit<EventUpdate, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  Summit: SummitView;
  Participation: ParticipationView;
  SummitStep: SummitStepView;
  SummitFilter: SummitFilter;
  SummitConnection: SummitConnectionView;
  SummitEdge: Omit<SummitEdge, 'node'> & { node: ResolversParentTypes['Summit'] };
  Topic: TopicView;
  TopicFilter: TopicFilter;
  TopicConnection: TopicConnectionView;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
};

export type AgreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AgreementClaimsArgs, 'first'>>;
  against?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AgreementAgainstArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceReasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  summit?: Resolver<Maybe<ResolversTypes['Summit']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type StepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  revisionOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ArticleEntity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['NoteSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEntity'] = ResolversParentTypes['ArticleEntity']> = {
  entity?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  formerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimContextArgs, 'chars'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerReadings?: Resolver<ReadonlyArray<ResolversTypes['FormerReading']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type FormerReadingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FormerReading'] = ResolversParentTypes['FormerReading']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  demonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sovereign?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<CountryLeadersArgs, 'likely'>>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<CountryMembershipsArgs>>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<CountrySummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'orderBy' | 'first'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<CountryInteractionsArgs, 'orderBy' | 'first'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<CountryPartnersArgs, 'among' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['PartnerYear']>, ParentType, ContextType>;
};

export type PartnerYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerYear'] = ResolversParentTypes['PartnerYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cooperative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DecisionClaimsArgs, 'first'>>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EventChange']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  titleBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Interaction' | 'Summit', ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['DisagreeingValue']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DisagreeingValue']>, ParentType, ContextType>;
};

export type DisagreeingValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisagreeingValue'] = ResolversParentTypes['DisagreeingValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization' | 'Leader', ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrameworkKind'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<FrameworkSummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<FrameworkAgreementsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type InteractionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InteractionClaimsArgs, 'first'>>;
  against?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InteractionAgainstArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceReasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InteractionType'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contexts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InteractionStatus'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quadClass?: Resolver<ResolversTypes['QuadClass'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InteractionConnection'] = ResolversParentTypes['InteractionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InteractionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InteractionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InteractionEdge'] = ResolversParentTypes['InteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  learnt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<LeaderOfficeArgs>>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<LeaderSummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<LeaderAgreementsArgs, 'orderBy' | 'first'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<LeaderInteractionsArgs, 'orderBy' | 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<LeaderArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learnt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaderConnection'] = ResolversParentTypes['LeaderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaderEdge'] = ResolversParentTypes['LeaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  retractArticle?: Resolver<ResolversTypes['RetractArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id' | 'dryRun'>>;
  merge?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'events' | 'dryRun'>>;
  keepApart?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'events' | 'dryRun'>>;
  split?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSplitArgs, 'event' | 'claims' | 'dryRun'>>;
  correct?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationCorrectArgs, 'event' | 'field' | 'dryRun'>>;
  mergeEntities?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'entities' | 'dryRun'>>;
  splitEntity?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'entity' | 'articles' | 'name' | 'dryRun'>>;
  correctEntity?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationCorrectEntityArgs, 'entity' | 'field' | 'value' | 'dryRun'>>;
  undo?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'decision' | 'dryRun'>>;
};

export type IngestArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestArticlePayload'] = ResolversParentTypes['IngestArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RetractArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetractArticlePayload'] = ResolversParentTypes['RetractArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EventChange']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Claim' | 'Country' | 'Framework' | 'Interaction' | 'Leader' | 'Office' | 'Organization' | 'Summit' | 'Topic', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  learnt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<OrganizationLeadersArgs, 'likely'>>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<OrganizationSummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OrganizationAgreementsArgs, 'orderBy' | 'first'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<OrganizationInteractionsArgs, 'orderBy' | 'first'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'among' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PathKind'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, Partial<QueryLeaderArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  summit?: Resolver<Maybe<ResolversTypes['Summit']>, ParentType, ContextType, RequireFields<QuerySummitArgs, 'id'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType, RequireFields<QueryInteractionArgs, 'id'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<QueryLeadersArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, RequireFields<QueryFrameworksArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<QuerySummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'orderBy' | 'first'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<QueryInteractionsArgs, 'orderBy' | 'first'>>;
  summitStats?: Resolver<ResolversTypes['SummitStatConnection'], ParentType, ContextType, RequireFields<QuerySummitStatsArgs, 'groupBy' | 'first'>>;
  agreementStats?: Resolver<ResolversTypes['AgreementStatConnection'], ParentType, ContextType, RequireFields<QueryAgreementStatsArgs, 'groupBy' | 'first'>>;
  interactionStats?: Resolver<ResolversTypes['InteractionStatConnection'], ParentType, ContextType, RequireFields<QueryInteractionStatsArgs, 'groupBy' | 'first'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'between'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'kinds' | 'mode' | 'first'>>;
  pathSearch?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryPathSearchArgs, 'from' | 'to' | 'maxHops' | 'kinds' | 'mode' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'text' | 'first'>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
};

export type RelationshipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  sharedOrganizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, Partial<RelationshipSharedOrganizationsArgs>>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<RelationshipSummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<RelationshipAgreementsArgs, 'orderBy' | 'first'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<RelationshipInteractionsArgs, 'orderBy' | 'first'>>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<RelationshipTimelineArgs, 'first'>>;
  intensity?: Resolver<ReadonlyArray<ResolversTypes['Intensity']>, ParentType, ContextType, RequireFields<RelationshipIntensityArgs, 'by'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<RelationshipGapsArgs, 'minDays' | 'first'>>;
  streaks?: Resolver<ReadonlyArray<ResolversTypes['Streak']>, ParentType, ContextType, RequireFields<RelationshipStreaksArgs, 'maxGapDays' | 'first'>>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['ContactForm']>, ParentType, ContextType>;
  firstContact?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type StreakResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Streak'] = ResolversParentTypes['Streak']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ContactFormResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContactForm'] = ResolversParentTypes['ContactForm']> = {
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntensityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Intensity'] = ResolversParentTypes['Intensity']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cooperative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPair'] = ResolversParentTypes['ReviewPair']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  leftClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  rightClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewPair'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Country' | 'Leader' | 'Organization' | 'Framework' | 'Topic' | 'Summit' | 'Agreement' | 'Interaction' | 'Article' | 'Claim', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  node?: Resolver<Maybe<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
};

export type SummitStatResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SummitStat'] = ResolversParentTypes['SummitStat']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SummitStatus']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SummitLevel']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['SummitFormat']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cooperative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummitStatConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SummitStatConnection'] = ResolversParentTypes['SummitStatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SummitStatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummitStatEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SummitStatEdge'] = ResolversParentTypes['SummitStatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SummitStat'], ParentType, ContextType>;
};

export type AgreementStatResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementStat'] = ResolversParentTypes['AgreementStat']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cooperative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementStatConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementStatConnection'] = ResolversParentTypes['AgreementStatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementStatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementStatEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementStatEdge'] = ResolversParentTypes['AgreementStatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementStat'], ParentType, ContextType>;
};

export type InteractionStatResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InteractionStat'] = ResolversParentTypes['InteractionStat']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InteractionStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InteractionType']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quadClass?: Resolver<Maybe<ResolversTypes['QuadClass']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cooperative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InteractionStatConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InteractionStatConnection'] = ResolversParentTypes['InteractionStatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InteractionStatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InteractionStatEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InteractionStatEdge'] = ResolversParentTypes['InteractionStatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InteractionStat'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  relationshipUpdated?: SubscriptionResolver<ResolversTypes['Relationship'], "relationshipUpdated", ParentType, ContextType, RequireFields<SubscriptionRelationshipUpdatedArgs, 'between'>>;
  articleIngested?: SubscriptionResolver<ResolversTypes['Article'], "articleIngested", ParentType, ContextType, Partial<SubscriptionArticleIngestedArgs>>;
  eventChanged?: SubscriptionResolver<ResolversTypes['EventUpdate'], "eventChanged", ParentType, ContextType, Partial<SubscriptionEventChangedArgs>>;
};

export type EventUpdateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventUpdate'] = ResolversParentTypes['EventUpdate']> = {
  update?: Resolver<ResolversTypes['EventUpdateKind'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  previousIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Summit'] = ResolversParentTypes['Summit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SummitClaimsArgs, 'first'>>;
  against?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SummitAgainstArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceReasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SummitLevel'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['SummitFormat'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SummitStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['SummitStep']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  besides?: Resolver<Maybe<ResolversTypes['Summit']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<SummitAgreementsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SummitStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SummitStep'] = ResolversParentTypes['SummitStep']> = {
  status?: Resolver<ResolversTypes['SummitStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SummitConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SummitConnection'] = ResolversParentTypes['SummitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SummitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummitEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SummitEdge'] = ResolversParentTypes['SummitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Summit'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summits?: Resolver<ResolversTypes['SummitConnection'], ParentType, ContextType, RequireFields<TopicSummitsArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<TopicAgreementsArgs, 'orderBy' | 'first'>>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<TopicInteractionsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  ArticleEntity?: ArticleEntityResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  FormerReading?: FormerReadingResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerYear?: PartnerYearResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreeingValue?: DisagreeingValueResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  LeaderConnection?: LeaderConnectionResolvers<ContextType>;
  LeaderEdge?: LeaderEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  IngestArticlePayload?: IngestArticlePayloadResolvers<ContextType>;
  RetractArticlePayload?: RetractArticlePayloadResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Streak?: StreakResolvers<ContextType>;
  ContactForm?: ContactFormResolvers<ContextType>;
  Intensity?: IntensityResolvers<ContextType>;
  ReviewPair?: ReviewPairResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SummitStat?: SummitStatResolvers<ContextType>;
  SummitStatConnection?: SummitStatConnectionResolvers<ContextType>;
  SummitStatEdge?: SummitStatEdgeResolvers<ContextType>;
  AgreementStat?: AgreementStatResolvers<ContextType>;
  AgreementStatConnection?: AgreementStatConnectionResolvers<ContextType>;
  AgreementStatEdge?: AgreementStatEdgeResolvers<ContextType>;
  InteractionStat?: InteractionStatResolvers<ContextType>;
  InteractionStatConnection?: InteractionStatConnectionResolvers<ContextType>;
  InteractionStatEdge?: InteractionStatEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  EventUpdate?: EventUpdateResolvers<ContextType>;
  Summit?: SummitResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  SummitStep?: SummitStepResolvers<ContextType>;
  SummitConnection?: SummitConnectionResolvers<ContextType>;
  SummitEdge?: SummitEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
};

