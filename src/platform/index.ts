export { CHECKOUT } from './checkout.js';
export { CLOCK, SystemClock, type Clock } from './clock/clock.js';
export { CONFIG, readConfig, type Config, ConfigInvalid } from './config/config.js';
export { ConfigModule } from './config/config.module.js';
export { ServerSecret } from './config/server-secret.js';
export {
  CUSTOMER_READER,
  isStaff,
  partnerReader,
  readerOf,
  systemActor,
  type Actor,
  type Audience,
  type Role,
} from './database/actor.js';
export { serviceDataSource } from './database/data-source.js';
export { DatabaseModule } from './database/database.module.js';
export { refreshStatistics } from './database/refresh-statistics.js';
export { migrate } from './database/migrate.js';
export { isUniqueViolation, UnitOfWork } from './database/unit-of-work.js';
export { Work } from './database/work.js';
export { canonicalJson } from './events/canonical-json.rules.js';
export { leafHash, type NewEvent, type StoredEvent } from './events/event.js';
export { EventsModule } from './events/events.module.js';
export { OutboxMetrics } from './events/outbox.metrics.js';
export { type StoredFile } from './files/file.entity.js';
export { UploadMissing } from './files/file.errors.js';
export { attachmentHeader } from './files/file.rules.js';
export { FilesModule } from './files/files.module.js';
export type { Content } from './files/clean-copies.js';
export { PictureNotCleanable } from './files/file.errors.js';
export { FilesService, type FilePlace } from './files/files.service.js';
export { Uploads, type PageUploadForm, type Upload, type UploadForm } from './files/uploads.js';
export { HealthModule } from './health/health.module.js';
export { READINESS_PARTS, type ReadinessPart } from './health/readiness.js';
export { AnswersPageOf } from './http/answers-page-of.js';
export { assertCsrf, csrfField, csrfToken } from './http/csrf.js';
export { CurrentActor } from './http/current-actor.js';
export { page, pageOf, readCursor, writeCursor, type CursorKey, type Page } from './http/cursor.js';
export { html, Html, htmlPage, type PageOptions, type Shown } from './http/html.js';
export { KEEPS_TEXT } from './http/body-parsers.js';
export { Malformed, MalformedCursor, TooLarge, TooManyRequests, TryLater, Unavailable } from './http/http.errors.js';
export { idParam } from './http/id-param.js';
export { onceKeyOf } from './http/idempotency-key.js';
export { assertFresh, IfMatch } from './http/if-match.js';
export { instant } from './http/instant.js';
export { ListQuery } from './http/list-query.dto.js';
export { Money } from './http/money.dto.js';
export { chosenLanguage, keepLanguage, languageButtons, languageOf } from './http/request-language.js';
export { seeOther, sendPage } from './http/send-page.js';
export { validated } from './http/validation.js';
export { closeOnSignals } from './http/shutdown.js';
export { isId, lowestId, newId, type EventId, type FileId, type Id, type MailId } from './ids/ids.js';
export { Handlers } from './jobs/handlers.js';
export { Every, Handles, On, type EventPattern, type Repetition } from './jobs/handles.js';
export { JobsMiswired, QueueAway } from './jobs/job.errors.js';
export { defineJob, type Job, type Lane } from './jobs/job.js';
export { Jobs, type JobTerms, type JobToAdd } from './jobs/jobs.js';
export { JobsModule } from './jobs/jobs.module.js';
export {
  directionOf,
  filled,
  isSpoken,
  LANGUAGE_NAMES,
  LANGUAGES,
  spokenFor,
  writtenFor,
  type InEveryLanguage,
  type Language,
} from './languages/languages.rules.js';
export { LIVE_BUS, type LiveBus } from './live/live-bus.js';
export { LIVE_GATE, type LiveGate } from './live/live-gate.js';
export { LiveStreams } from './live/live-streams.js';
export { LiveModule } from './live/live.module.js';
export { PassingNews } from './live/passing-news.js';
export { AddressBook, type Addressee, type AddressPages, type MailReader } from './mail/address-book.js';
export { letter, type LetterContent } from './mail/letter.js';
export { ListMailsDto } from './mail/list-mails.dto.js';
export { defineTemplate, isTemplate, type Letter, type LetterContext, type Template } from './mail/mail-templates.js';
export { Mail, type MailState } from './mail/mail.entity.js';
export { MailModule } from './mail/mail.module.js';
export { LetterView, MailView, OpenedMailView } from './mail/mail.views.js';
export { MailsQueries } from './mail/mails.queries.js';
export { MailService, type MailToQueue } from './mail/mails.service.js';
export { Deliveries } from './outbound/deliveries.js';
export {
  Delivery,
  Endpoint,
  type DeliveryId,
  type DeliveryState,
  type EndpointId,
} from './outbound/endpoint.entity.js';
export { Endpoints, type Message, type NewEndpoint } from './outbound/endpoints.service.js';
export { OutboundModule } from './outbound/outbound.module.js';
export { isSignedBy, type WebhookHeaders } from './outbound/standard-webhooks.js';
export { platformEntities } from './platform.entities.js';
export {
  Forbidden,
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  Invalid,
  NotFound,
  Refusal,
  Stale,
} from './refusals/refusal.js';
