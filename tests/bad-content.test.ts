import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Problem } from '../schemas/problem.ts';
import { externalRules } from '../scripts/check/rules/external-links.ts';
import { limits } from '../src/reader/limits.ts';
import { pictureLimits } from '../src/reader/picture-limits.ts';
import { changed, check, copy, folder, lineOf, rulesInCode, shown } from './support/bad-content.ts';
import { png } from './support/pictures.ts';
import { temporaryFolder, writeFiles } from './temporary-content.ts';

// One long file: its last test asks whether every rule was shown by the tests before it, and the list of all faults is read as a whole.

// Each test starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

let committed: Problem[] = [];

beforeAll(async () => {
  committed = await check(folder);
});

test('the good files of the folder have no fault', async () => {
  expect(await check(await copy('good'))).toEqual([]);
});

test('each bad file shows one rule, the one after which it is named, and none hides another', async () => {
  const named = (file: string): string => file.replace(/^.*\//, '').replace(/\..*$/, '').split(/[-_]/).map((word) => `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`).join('');
  expect(committed.map(({ rule, file }) => `${rule} ${file}`)).toEqual(committed.map(({ file }) => `${named(file)} ${file}`));
  expect(committed.map(({ rule }) => rule)).toEqual([...new Set(committed.map(({ rule }) => rule))]);
  const bad = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !/^(?:README|council|glossary|eastmarsh|good-|club)/.test(entry.name)).map(({ name }) => named(name));
  expect(bad.filter((rule) => !shown.has(rule))).toEqual([]);
});

test('each fault is told with its file, its field and its line', () => {
  expect(committed.map(lineOf).join('\n')).toMatchInlineSnapshot(`
    "error AnswerLeadsNowhere checkers/answer-leads-nowhere.md:16 questions.1.answers.1.leadsTo
    warning NeverReached checkers/never-reached.md:6 questions
    error QuestionsInALoop checkers/questions-in-a-loop.md:6 questions
    error SameIdTwice checkers/same-id-twice.md:6 questions
    warning SoundsLikeADecision checkers/sounds-like-a-decision.md:22 outcomes.1
    error TooFewAnswers checkers/too-few-answers.md:14 questions.1.answers
    error AnsweredBeforeAsked comments/answered-before-asked.md:9 respondedOn
    warning CommentUnanswered comments/comment-unanswered.md:10 status
    warning DateOfBirth comments/date-of-birth.md:6 said
    warning FamilyName comments/family-name.md:6 said
    warning NameOfAPerson comments/name-of-a-person.md:6 said
    error NhsNumber comments/nhs-number.md:6 said
    warning PersonalEmail comments/personal-email.md:6 said
    warning PersonalPhone comments/personal-phone.md:6 said
    warning SchoolWithInitials comments/school-with-initials.md:6 said
    warning UnexpectedText comments/unexpected-text.md:14
    error ProposalMeetsTheLaw guides/about/proposal-meets-the-law.md:8 meets
    error ProposalReviewedTooSeldom guides/about/proposal-reviewed-too-seldom.md:7 reviewEvery
    error BrokenMdx guides/help/broken-mdx.mdx:7 body
    error DuplicateId guides/help/duplicate-id.mdx
    error MdxAttribute guides/help/mdx-attribute.mdx:8 body
    error MdxCode guides/help/mdx-code.mdx:8 body
    error MdxComponent guides/help/mdx-component.mdx:10 body
    error NotInASection guides/not-in-a-section.md
    warning ExpectedTwice guides/social-care/expected-twice.md:5 expectations.sv-01
    error PictureOfAnotherKind images/picture-of-another-kind.jpg
    error PictureWithLocation images/picture-with-location.jpg
    error UnsafePicture images/unsafe-picture.svg
    error UnusablePicture images/unusable-picture.txt
    advice UnusedPicture images/unused-picture.png
    warning NothingAfter pathways/nothing-after.md next
    error TimeTwice pathways/time-twice.md:10 steps.0.within
    error TooFewSteps pathways/too-few-steps.md:6 steps
    error UnusablePostcodeFile postcodes/unusable-postcode-file.json
    error AnswerToAnotherSet responses/answer-to-another-set.md:14 answers.pc-01
    advice NumberInAnswerOnly responses/number-in-answer-only.md:13 answers.sv-09
    error OwnQuestionAnsweredTwice responses/own-question-answered-twice.md:17 ownAnswers.1.question
    error OwnQuestionOfAnotherSet responses/own-question-of-another-set.md:15 ownAnswers.0.question
    warning UnansweredQuestions responses/unanswered-questions.md:4 answers
    error UnknownOwnQuestion responses/unknown-own-question.md:15 ownAnswers.0.question
    error WrongQuestionSet responses/wrong-question-set.md:3 questions
    error UnusableFileName services/Unusable_File_Name.md
    error AgesReversed services/ages-reversed.md:8 ages
    error BrokenFrontMatter services/broken-front-matter.md:3
    error BrokenLink services/broken-link.md:21 body
    error BrokenReference services/broken-reference.md:4 organisation
    advice ChangeWithoutDay services/change-without-day.md:20 changeNote
    error ChoiceTwice services/choice-twice.md:6 themes
    error ClosedWithTimes services/closed-with-times.md:20 exceptions.0
    error ClosesBeforeItOpens services/closes-before-it-opens.md:20 times.0
    error ConflictMark services/conflict-mark.md:10
    error ConsentWithoutDate services/consent-without-date.md:20 photos.0.agreedOn
    warning ContractEnded services/contract-ended.md:20 commissionedUntil
    warning DecisionNotComplete services/decision-not-complete.md:21 decision
    error DueBeforeReviewed services/due-before-reviewed.md:19 reviewBy
    error EmptyBody services/empty-body.md
    warning EmptyHeading services/empty-heading.md:25 body
    advice ExceptionPassed services/exception-passed.md:20 exceptions.0
    error ExceptionWithoutTimes services/exception-without-times.md:20 exceptions.0.closes
    advice FilmWithoutCaptions services/film-without-captions.md:20 otherForms.0
    error FormerAddressTaken services/former-address-taken.md:18 formerAddresses.0
    error FormerAddressTwice services/former-address-twice.md:19 formerAddresses.1
    error FreeWithAPrice services/free-with-a-price.md:15 cost.amount
    error FutureDate services/future-date.md:22 waiting.measuredOn
    error GradeWithoutWords services/grade-without-words.md:22 inspections.0.outcome
    advice HardToRead services/hard-to-read.md body
    warning HeadingOrder services/heading-order.md:25 body
    error HiddenBeforeShown services/hidden-before-shown.md:20 hideAfter
    warning HiddenWithoutNotice services/hidden-without-notice.md:17 hideAfter
    error ImageInText services/image-in-text.md:23 body
    error ImpossibleDate services/impossible-date.md:18 lastReviewed
    error LeadsToItself services/leads-to-itself.md:19 formerAddresses.1
    warning LinkText services/link-text.md:21 body
    advice LongParagraph services/long-paragraph.md:21 body
    advice LongSentence services/long-sentence.md:23 body
    error MissingAlternatives services/missing-alternatives.md alternatives
    error MissingArea services/missing-area.md areas
    error MissingDecision services/missing-decision.md decision
    error MissingEligibility services/missing-eligibility.md eligibility
    error MissingField services/missing-field.md summary
    warning MissingOutOfAreaReason services/missing-out-of-area-reason.md outOfAreaReason
    warning MovedLink services/moved-link.md:21 body
    warning MovedReference services/moved-reference.md:17 worksWith.0
    error NegativeCost services/negative-cost.md:15 cost.amount
    error NoFrontMatter services/no-front-matter.md:1
    error NoWayToReach services/no-way-to-reach.md:15 contact
    error NotAChoice services/not-a-choice.md:5 section
    error NotADate services/not-a-date.md:18 lastReviewed
    error NotANumber services/not-a-number.md:19 reviewEvery
    error NotAPhoneNumber services/not-a-phone-number.md:16 contact.phone
    error NotAPostcode services/not-a-postcode.md:20 places.0.postcode
    error NotAReference services/not-a-reference.md:4 organisation
    error NotATime services/not-a-time.md:21 times.0.opens
    error NotAWebAddress services/not-a-web-address.md:19 website
    error NotAnAddressOfTheSite services/not-an-address-of-the-site.md:18 formerAddresses.0
    error NotAnAmount services/not-an-amount.md:15 cost.amount
    error NotAnEmailAddress services/not-an-email-address.md:16 contact.email
    error NotOfThisKind services/not-of-this-kind.md:23 otherForms.0.minutes
    error NotText services/not-text.md:2 name
    error NotYesOrNo services/not-yes-or-no.md:9 inArea
    warning NothingInstead services/nothing-instead.md notEligible
    advice OldInspection services/old-inspection.md:21 inspections.0.on
    warning OldResult services/old-result.md:21 results.0.on
    advice OldTraining services/old-training.md:19 training
    advice OldWaitingTime services/old-waiting-time.md:22 waiting.measuredOn
    error OtherFrontMatter services/other-front-matter.md:1
    warning OutdatedTerm services/outdated-term.md:21 body
    error PeriodReversed services/period-reversed.md:22 exceptions.0.to
    error PictureWithoutConsent services/picture-without-consent.md:22 photos.0.consent
    error PictureWithoutWords services/picture-without-words.md:21 photos.0.alt
    warning PossibleDuplicate services/possible-duplicate.md:2 name
    error RawHtml services/raw-html.md:22 body
    warning RealNumberInDemonstration services/real-number-in-demonstration.md:16 contact.phone
    warning RealPostcodeInDemonstration services/real-postcode-in-demonstration.md:20 places.0.postcode
    error RecordingWithoutWords services/recording-without-words.md:20 otherForms.0.words
    error RefusedLink services/refused-link.md:21 body
    warning ReviewOverdue services/review-overdue.md:18 lastReviewed
    error SaysItIsAPicture services/says-it-is-a-picture.md:21 photos.0.alt
    warning StatusPassed services/status-passed.md:21 status.until
    error TooDeep services/too-deep.md:1
    error TooLong services/too-long.md:2 name
    error TooManyAliases services/too-many-aliases.md:1
    error TooManyPictures services/too-many-pictures.md:19 photos
    error TopHeading services/top-heading.md:21 body
    error TranslationWithoutLanguage services/translation-without-language.md:20 otherForms.0.language
    error UnclosedFrontMatter services/unclosed-front-matter.md:1
    advice UndefinedShortForm services/undefined-short-form.md:21 body
    error UnexpectedFolder services/unexpected-folder
    error UnknownEnding services/unknown-ending.txt
    error UnknownField services/unknown-field.md:19 telephone
    error UnknownStatutoryItem services/unknown-statutory-item.md:19 meets.0
    advice UnquotedTime services/unquoted-time.md:21 opens
    error UntidyAddress services/untidy-address.md:18 formerAddresses.0
    error WaitReversed services/wait-reversed.md:19 waiting
    error WaitWithoutDate services/wait-without-date.md:19 waiting
    warning WhichDays services/which-days.md:21 body
    error WrongType services/wrong-type.md:15 contact
    warning MissingSenInformationReport settings/missing-sen-information-report.md senInformationReport
    warning NoAnswers settings/no-answers.md answersElsewhere
    warning ReportIsHomePage settings/report-is-home-page.md:10 senInformationReport
    warning Section41NotStated settings/section-41-not-stated.md section41
    advice UnfinishedSenReport settings/unfinished-sen-report.md:11 senReport
    error MissingUrgentHelp situations/missing-urgent-help.md urgentHelp
    error SurveyReversed surveys/survey-reversed.md:5 closes
    warning SurveyWithoutResult surveys/survey-without-result.md:5 closes"
  `);
});

test('what git or an editor would spoil is told as well, in one run with all the rest', async () => {
  const root = await copy('all');
  const good = await readFile(join(folder, 'services/good-swimming.md'), 'utf8');
  const service = (name: string, body = 'You can come.\n', fields = ''): string => good.replace('Good swimming', name).replace(/---\n\n.*/s, `${fields}---\n\n${body}`);
  await writeFiles(root, {
    'services/crlf.md': service('Windows').replaceAll('\n', '\r\n'),
    'services/byte-order-mark.md': `\uFEFF${service('Mark')}`,
    'services/not-utf8.md': Buffer.from(service('Café'), 'latin1'),
    'services/not-utf8-but-utf16.md': Buffer.from(`\uFEFF${service('Wide')}`, 'utf16le'),
    'services/Good-swimming.md': service('Twin'),
    'services/caf\u00E9.md': service('Coffee'),
    'services/cafe\u0301.md': service('Coffee again'),
    'services/file-too-large.md': service('Large', 'Word. '.repeat(limits.fileBytes / 6 + 1)),
    'services/front-matter-too-large.md': service('Long', undefined, `changeNote: ${'x'.repeat(limits.frontMatterBytes)}\n`),
    'services/too-much-white-space.md': service('Blank', `a${'\n'.repeat(limits.whiteSpace + 1)}b\n`),
    'services/paragraph-too-long.md': service('Quotes', `${'"'.repeat(100_000)}\n`),
    'services/too-many-marks.md': service('Notes', `${'<!--'.repeat(4000)}\n\n`.repeat(12)),
    'images/picture-too-large.png': Buffer.alloc(pictureLimits.bytes + 1),
    'images/heavy-picture.png': Buffer.concat([png, Buffer.alloc(pictureLimits.heavy)]),
  });
  await symlink(join(folder, 'council.yml'), join(root, 'services/symbolic-link.md'));
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((ready) => { server.listen(join(root, 'services/not-a-file.md'), ready); });
  const problems = await check(root);
  const before = new Set(committed.map(lineOf));
  expect(problems.map(lineOf).filter((line) => before.has(line))).toEqual([...before]);
  expect(problems.map(lineOf).filter((line) => !before.has(line)).join('\n')).toMatchInlineSnapshot(`
    "warning HeavyPicture images/heavy-picture.png
    error PictureTooLarge images/picture-too-large.png
    error UnusableFileName services/Good-swimming.md
    error UnusableFileName services/café.md
    error DuplicateId services/café.md
    error UnusableFileName services/café.md
    error FileTooLarge services/file-too-large.md
    error FrontMatterTooLarge services/front-matter-too-large.md:1
    error DuplicateId services/good-swimming.md
    error NotAFile services/not-a-file.md
    error NotUtf8 services/not-utf8-but-utf16.md
    error NotUtf8 services/not-utf8.md
    error ParagraphTooLong services/paragraph-too-long.md:24 body
    error SymbolicLink services/symbolic-link.md
    error TooManyMarks services/too-many-marks.md:24 body
    error TooMuchWhiteSpace services/too-much-white-space.md:1"
  `);
});

/** What a council with forms must say as well. */
const privacy = 'privacy: {officer: {phone: "01632 960 402"}, messagesKept: 12 months}\n';

/** Faults of the two files of which there is one: what is changed in them, and what is told then. */
const single: Record<string, [from: string | RegExp, to: string]> = {
  'error BrandContrast council.yml:22 brand.colour': ['"#3b2f63"', '"#8fd3c8"'],
  'error NotAColour council.yml:22 brand.colour': ['"#3b2f63"', 'purple'],
  'error NotAPicture council.yml:23 brand.logo': ['"#3b2f63"', '"#3b2f63"\n  logo: ../logo.svg'],
  'error MissingPicture council.yml:23 brand.logo': ['"#3b2f63"', '"#3b2f63"\n  logo: logo.svg'],
  'error GuideWithoutPhone council.yml:3 guide': ['phone: "01632 960 400"', 'email: guide@eastmarsh.example.org'],
  'error StatementContradictsItself council.yml:23 accessibility': ['not-tested', 'fully\n  testedOn: 2026-10-05\n  testedBy: Tested by the council on ten pages.\n  issues: [Some documents are pictures of text.]'],
  'warning StatementTooOld council.yml:26 accessibility.reviewedOn': ['preparedOn: 2026-10-05\n  reviewedOn: 2026', 'preparedOn: 2024-10-05\n  reviewedOn: 2024'],
  'error MissingEndpoint council.yml:18 feedback.endpoint': ['feedback:\n  service: none', `${privacy}feedback:\n  service: endpoint`],
  'error InsecureEndpoint council.yml:20 feedback.endpoint': ['feedback:\n  service: none', `${privacy}feedback:\n  service: endpoint\n  endpoint: http://forms.eastmarsh.example.org/offer`],
  'warning FormsWithoutPrivacy council.yml privacy': ['service: none', 'service: netlify'],
  'error MissingApplication council.yml:23 editing.applicationId': ['"#3b2f63"', '"#3b2f63"\nediting: {backend: gitlab, repository: eastmarsh/offer}'],
  'error MissingHost council.yml:23 editing.host': ['"#3b2f63"', '"#3b2f63"\nediting: {backend: forgejo, repository: eastmarsh/offer, applicationId: 4f1c9b}'],
  'error MissingSignInService council.yml:23 editing.signInService': ['"#3b2f63"', '"#3b2f63"\nediting: {backend: github, repository: eastmarsh/offer, host: https://git.eastmarsh.example.org}'],
  'error NoOpenAuthoring council.yml:23 editing.openAuthoring': ['"#3b2f63"', '"#3b2f63"\nediting: {backend: gitlab, repository: eastmarsh/offer, applicationId: 4f1c9b, openAuthoring: true}'],
  'error FreshnessOrder council.yml:23 freshness.unlistAfter': ['"#3b2f63"', '"#3b2f63"\nfreshness: {lowerAfter: 90, unlistAfter: 30}'],
  'error DuplicateOwnQuestion council.yml:34 ownQuestions.1.id': ['id: quiet-place', 'id: first-visit'],
  'error OwnQuestionLikeSe7 council.yml:34 ownQuestions.1.id': ['id: quiet-place', 'id: pc-15'],
  'error OwnQuestionWithoutMark council.yml:35 ownQuestions.1.question': ['for my child?', 'for my child'],
  'error TooManyOwnQuestions council.yml:29 ownQuestions': ['  - questions: setting', `${Array.from({ length: 10 }, (_, index) => `  - {questions: service, id: more-${index}, question: What else is there?}\n`).join('')}  - questions: setting`],
  'error DuplicateArea council.yml:7 areas': ['upper-marsh', 'harbour'],
  'error DuplicateTerm glossary.yml:1 terms': ['terms:\n', 'terms:\n  - {id: ehc-plan, term: EHC plan, plain: The same.}\n'],
};

for (const [told, [from, to]] of Object.entries(single)) {
  test(`${told.split(' ')[1]} is told where there is one file of a kind`, async () => {
    const root = await copy('good');
    const file = told.includes('glossary') ? 'glossary.yml' : 'council.yml';
    await writeFile(join(root, file), await changed(file, from, to));
    const problems = await check(root);
    expect(problems.map((problem) => lineOf(problem))).toEqual([told]);
  });
}

test('what must be there and is not is told once the council has said so', async () => {
  const root = await copy('good');
  await writeFile(join(root, 'council.yml'), `${await readFile(join(root, 'council.yml'), 'utf8')}coverage: {requiredItems: [sch2-para-17, cfa-26]}\n`);
  const problems = await check(root);
  expect([...new Set(problems.map((problem) => lineOf(problem)))].toSorted()).toEqual([
    'advice CoverageLimited council.yml', expect.stringMatching(/^error RequiredButNotShown council\.yml:\d+ coverage\.requiredItems\.1$/), expect.stringMatching(/^error RequiredCoverage council\.yml:\d+ coverage$/), 'warning CoverageMissing council.yml',
  ]);
});

test('what will be out of lists, and too much that is, are told before families find nothing', async () => {
  const root = await copy('good');
  await writeFile(join(root, 'council.yml'), `${await readFile(join(root, 'council.yml'), 'utf8')}freshness: {unlistAfter: 20}\n`);
  await writeFile(join(root, 'services/good-music.md'), await changed('services/good-music.md', 'lastReviewed: 2026-10-05', 'lastReviewed: 2025-11-05'));
  await writeFile(join(root, 'services/good-swimming.md'), await changed('services/good-swimming.md', 'lastReviewed: 2026-10-05', 'lastReviewed: 2024-11-05'));
  const problems = await check(root);
  expect(problems.filter(({ file }) => file === 'council.yml').map((problem) => lineOf(problem).replace(/:\d+/, ''))).toEqual(['warning TooManyUnlisted council.yml freshness', 'warning UnlistedSoon council.yml freshness']);
});

test('files and folders that are not what they should be are told', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'council.yml/a': 'x', pathways: 'x' });
  const problems = await check(root);
  expect(problems.map(lineOf)).toEqual(['error UnreadableFile council.yml', 'warning MissingFile glossary.yml', 'error UnreadableFolder pathways']);
});

test('postcodes that are broken, out of the country or not there are told', async () => {
  const root = await copy('good');
  await writeFiles(root, {
    'postcodes/zz1.json': '{"1AA": [53.3, 0.9], "1AB": [0.9, 53.3]}',
    'postcodes/zz2.json': '{"1AA": [53.3',
    'postcodes/source.json': '{"from": "ONS Postcode Directory"}',
    'services/known-postcode.md': await changed('services/not-a-postcode.md', /postcode: .*/, 'postcode: ZZ1 1AA'),
    'services/unknown-postcode.md': await changed('services/not-a-postcode.md', /postcode: .*/, 'postcode: ZZ1 1AB'),
    'services/own-place.md': await changed('services/not-a-postcode.md', /postcode: .*/, 'postcode: ZZ1 1AB\n    latitude: 53.3\n    longitude: 0.9'),
  });
  const problems = await check(root);
  expect(problems.map(lineOf).filter((line) => /Postcode/.test(line)).join('\n')).toMatchInlineSnapshot(`
    "warning PostcodeSourceNotStated postcodes/source.json
    error PostcodeOutsideTheCountry postcodes/zz1.json
    error BrokenPostcodeFile postcodes/zz2.json
    advice UnknownPostcode services/unknown-postcode.md:20 places.0.postcode
    advice UnknownPostcode settings/good-school.md:12 places.0.postcode"
  `);
});

/** Rules that no file can show, and why. */
const elsewhere: Record<string, string> = {
  MarkdownKilled: 'No text is known that passes the limits and still kills the engine; process-pool.test.ts kills it without them, and read-content.test.ts shows the finding.',
  ...Object.fromEntries(externalRules.map((rule) => [rule, 'No file shows what another website answers; external-links.test.ts and look.test.ts show it with websites of their own.'])),
};

test('every rule is shown by a bad file', async () => {
  const rules = await rulesInCode();
  expect([...shown].filter((rule) => !rules.has(rule))).toEqual([]);
  expect([...rules].filter((rule) => !shown.has(rule)).toSorted()).toEqual(Object.keys(elsewhere).toSorted());
});
