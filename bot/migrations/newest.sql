-- What the migrations make of an empty file. Never changed by hand: python -m tests.newest writes it.
CREATE TABLE absences (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER NOT NULL,
	first DATE NOT NULL,
	last DATE NOT NULL,
	covered_by INTEGER,
	noted_by INTEGER,
	CONSTRAINT fk_absences_covered_by FOREIGN KEY(covered_by) REFERENCES persons (id),
	CONSTRAINT fk_absences_noted_by FOREIGN KEY(noted_by) REFERENCES persons (id),
	CONSTRAINT fk_absences_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE agreed (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	meeting_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	person_id INTEGER,
	due DATE,
	sent_at DATETIME,
	done_at DATETIME,
	created_at DATETIME NOT NULL, reminded_at DATETIME,
	CONSTRAINT fk_agreed_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
	CONSTRAINT fk_agreed_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE announcement_wishes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	announcement_id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	ahead VARCHAR NOT NULL,
	reminded_at DATETIME,
	CONSTRAINT fk_announcement_wishes_announcement_id FOREIGN KEY(announcement_id) REFERENCES announcements (id),
	CONSTRAINT fk_announcement_wishes_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_announcement_wishes_announcement_id_person_id UNIQUE (announcement_id, person_id)
);
CREATE TABLE announcements (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	host_id INTEGER,
	chat_id BIGINT,
	message_id INTEGER,
	criterion VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	title VARCHAR,
	day DATE,
	starts TIME,
	ends TIME,
	all_day BOOLEAN NOT NULL,
	area VARCHAR,
	venue VARCHAR,
	poster VARCHAR,
	practice BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	revision INTEGER NOT NULL,
	created_at DATETIME NOT NULL,
	host_reminded_at DATETIME,
	asked_at DATETIME, place VARCHAR,
	CONSTRAINT fk_announcements_host_id FOREIGN KEY(host_id) REFERENCES persons (id)
);
CREATE TABLE attempts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	outbox_id INTEGER NOT NULL,
	at DATETIME NOT NULL,
	outcome VARCHAR NOT NULL,
	error VARCHAR NOT NULL,
	CONSTRAINT fk_attempts_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id) ON DELETE CASCADE
);
CREATE TABLE callout_agreements (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	text_id INTEGER NOT NULL,
	person_id INTEGER,
	seat VARCHAR NOT NULL,
	agrees BOOLEAN NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT fk_callout_agreements_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_callout_agreements_text_id FOREIGN KEY(text_id) REFERENCES callout_texts (id),
	CONSTRAINT uq_callout_agreements_text_id_person_id UNIQUE (text_id, person_id)
);
CREATE TABLE callout_answers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	call_id INTEGER NOT NULL,
	answer VARCHAR NOT NULL,
	minutes INTEGER,
	at DATETIME NOT NULL,
	CONSTRAINT fk_callout_answers_call_id FOREIGN KEY(call_id) REFERENCES callout_calls (id)
);
CREATE TABLE callout_calls (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	callout_id INTEGER NOT NULL,
	seat_id INTEGER NOT NULL,
	person_id INTEGER,
	rank INTEGER NOT NULL,
	called_at DATETIME,
	why VARCHAR NOT NULL,
	answer VARCHAR NOT NULL,
	answered_at DATETIME,
	minutes INTEGER,
	by_link BOOLEAN NOT NULL,
	opened_at DATETIME,
	CONSTRAINT fk_callout_calls_callout_id FOREIGN KEY(callout_id) REFERENCES callouts (id),
	CONSTRAINT fk_callout_calls_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_callout_calls_seat_id FOREIGN KEY(seat_id) REFERENCES callout_seats (id),
	CONSTRAINT uq_callout_calls_seat_id_person_id UNIQUE (seat_id, person_id)
);
CREATE TABLE callout_log (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	callout_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	at DATETIME NOT NULL,
	event VARCHAR NOT NULL,
	seat VARCHAR NOT NULL,
	detail VARCHAR NOT NULL,
	sealed TEXT NOT NULL,
	digest VARCHAR NOT NULL,
	hash VARCHAR NOT NULL,
	CONSTRAINT fk_callout_log_callout_id FOREIGN KEY(callout_id) REFERENCES callouts (id),
	CONSTRAINT uq_callout_log_callout_id_number UNIQUE (callout_id, number)
);
CREATE TABLE callout_opinions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	callout_id INTEGER NOT NULL,
	person_id INTEGER,
	seat VARCHAR NOT NULL,
	question INTEGER NOT NULL,
	answer VARCHAR NOT NULL,
	sealed TEXT NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT fk_callout_opinions_callout_id FOREIGN KEY(callout_id) REFERENCES callouts (id),
	CONSTRAINT fk_callout_opinions_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_callout_opinions_callout_id_person_id_question UNIQUE (callout_id, person_id, question)
);
CREATE TABLE callout_seats (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	callout_id INTEGER NOT NULL,
	seat VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	outsider BOOLEAN NOT NULL,
	opened_at DATETIME NOT NULL,
	person_id INTEGER,
	card_at DATETIME,
	cards INTEGER NOT NULL,
	by_hand VARCHAR NOT NULL,
	sealed TEXT NOT NULL,
	CONSTRAINT fk_callout_seats_callout_id FOREIGN KEY(callout_id) REFERENCES callouts (id),
	CONSTRAINT fk_callout_seats_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_callout_seats_callout_id_seat UNIQUE (callout_id, seat)
);
CREATE TABLE callout_tasks (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	callout_id INTEGER NOT NULL,
	seat VARCHAR NOT NULL,
	person_id INTEGER,
	sealed TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	due_at DATETIME,
	nudged_at DATETIME,
	done_at DATETIME,
	CONSTRAINT fk_callout_tasks_callout_id FOREIGN KEY(callout_id) REFERENCES callouts (id),
	CONSTRAINT fk_callout_tasks_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE callout_texts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	callout_id INTEGER NOT NULL,
	audience VARCHAR NOT NULL,
	area VARCHAR,
	sealed TEXT NOT NULL,
	"by" INTEGER,
	made_at DATETIME NOT NULL,
	replaced_at DATETIME,
	ready_at DATETIME,
	sent_at DATETIME,
	CONSTRAINT fk_callout_texts_by FOREIGN KEY("by") REFERENCES persons (id),
	CONSTRAINT fk_callout_texts_callout_id FOREIGN KEY(callout_id) REFERENCES callouts (id)
);
CREATE TABLE callouts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	state VARCHAR NOT NULL,
	drill BOOLEAN NOT NULL,
	executing BOOLEAN NOT NULL,
	occasion VARCHAR,
	kind VARCHAR NOT NULL,
	area VARCHAR,
	severity VARCHAR NOT NULL,
	sealed TEXT NOT NULL,
	"by" INTEGER,
	drafted_at DATETIME NOT NULL,
	armed_at DATETIME,
	due_at DATETIME,
	out_at DATETIME,
	complete_at DATETIME,
	warned_at DATETIME,
	ended_at DATETIME,
	hold BOOLEAN NOT NULL,
	instruction TEXT NOT NULL,
	asked_at DATETIME,
	board_at DATETIME,
	board VARCHAR NOT NULL,
	erased_at DATETIME,
	lines INTEGER NOT NULL,
	last_hash VARCHAR NOT NULL, link_id INTEGER,
	CONSTRAINT fk_callouts_by FOREIGN KEY("by") REFERENCES persons (id),
	CONSTRAINT uq_callouts_occasion UNIQUE (occasion)
);
CREATE TABLE candidates (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	name VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	area VARCHAR,
	"by" INTEGER NOT NULL,
	created_at DATETIME NOT NULL, institution VARCHAR,
	CONSTRAINT fk_candidates_by FOREIGN KEY("by") REFERENCES persons (id)
);
CREATE TABLE channels (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER NOT NULL,
	kind VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	alive BOOLEAN NOT NULL,
	confirmed_at DATETIME,
	code_hash VARCHAR,
	code_expires_at DATETIME,
	code_tries INTEGER NOT NULL,
	CONSTRAINT fk_channels_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_channels_kind_address UNIQUE (kind, address)
);
CREATE TABLE circles (
	"key" VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	made_by INTEGER,
	made_at DATETIME NOT NULL,
	CONSTRAINT pk_circles PRIMARY KEY ("key"),
	CONSTRAINT fk_circles_made_by_persons FOREIGN KEY(made_by) REFERENCES persons (id)
);
CREATE TABLE contributions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER,
	chat_id BIGINT,
	message_id BIGINT,
	album VARCHAR,
	entry_id INTEGER,
	language VARCHAR NOT NULL,
	headline VARCHAR NOT NULL,
	text TEXT NOT NULL,
	area VARCHAR,
	consent_shown VARCHAR,
	practice BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	created_at DATETIME NOT NULL,
	CONSTRAINT fk_contributions_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id),
	CONSTRAINT fk_contributions_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE course_follow_ups (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	course_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	due DATE NOT NULL,
	asked_at DATETIME,
	value INTEGER,
	whole INTEGER,
	answered_at DATETIME,
	CONSTRAINT fk_course_follow_ups_course_id FOREIGN KEY(course_id) REFERENCES courses (id),
	CONSTRAINT uq_course_follow_ups_course_id_number UNIQUE (course_id, number)
);
CREATE TABLE course_meetings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	course_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	day DATE NOT NULL,
	participants INTEGER NOT NULL,
	CONSTRAINT fk_course_meetings_course_id FOREIGN KEY(course_id) REFERENCES courses (id),
	CONSTRAINT uq_course_meetings_course_id_number UNIQUE (course_id, number)
);
CREATE TABLE courses (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" VARCHAR NOT NULL,
	owner_id INTEGER,
	institution VARCHAR,
	starts DATE,
	planned INTEGER,
	participants INTEGER,
	completed INTEGER,
	evaluated INTEGER,
	answered INTEGER,
	ended DATE,
	entries JSON NOT NULL,
	practice BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	created_at DATETIME NOT NULL,
	start_asked_at DATETIME,
	end_asked_at DATETIME,
	CONSTRAINT fk_courses_owner_id FOREIGN KEY(owner_id) REFERENCES persons (id)
);
CREATE TABLE credits (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	entry_id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	CONSTRAINT fk_credits_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id),
	CONSTRAINT fk_credits_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE crisis_links (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	name VARCHAR NOT NULL,
	"by" INTEGER,
	made_at DATETIME NOT NULL,
	expires_at DATETIME NOT NULL,
	revoked_at DATETIME,
	used_at DATETIME,
	CONSTRAINT fk_crisis_links_by FOREIGN KEY("by") REFERENCES persons (id)
);
CREATE TABLE crisis_wishes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER NOT NULL,
	since DATETIME NOT NULL,
	CONSTRAINT fk_crisis_wishes_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_crisis_wishes_person_id UNIQUE (person_id)
);
CREATE TABLE drafts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER NOT NULL,
	chat_id BIGINT NOT NULL,
	message_id INTEGER NOT NULL,
	batch BIGINT NOT NULL,
	facts JSON NOT NULL,
	asks JSON NOT NULL,
	words VARCHAR,
	home_key VARCHAR,
	practice BOOLEAN NOT NULL,
	state VARCHAR NOT NULL,
	corrects BOOLEAN NOT NULL,
	entry_id INTEGER,
	created_at DATETIME NOT NULL,
	CONSTRAINT fk_drafts_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id)
);
CREATE TABLE entries (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	criterion VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	date DATE NOT NULL,
	period_start DATE,
	period_end DATE,
	area VARCHAR,
	afdeling VARCHAR,
	venue VARCHAR,
	institution VARCHAR,
	value FLOAT NOT NULL,
	part INTEGER,
	whole INTEGER,
	participants INTEGER,
	participants_min INTEGER,
	participants_max INTEGER,
	adults INTEGER,
	children INTEGER,
	volunteers INTEGER,
	newcomers INTEGER,
	households INTEGER,
	new INTEGER,
	estimated BOOLEAN NOT NULL,
	title VARCHAR,
	reporter_id INTEGER,
	received_at DATETIME NOT NULL,
	state VARCHAR NOT NULL,
	revision INTEGER NOT NULL,
	practice BOOLEAN NOT NULL,
	words VARCHAR,
	home_key VARCHAR,
	chat_id BIGINT,
	message_id INTEGER,
	CONSTRAINT fk_entries_reporter_id FOREIGN KEY(reporter_id) REFERENCES persons (id)
);
CREATE TABLE figure_duties (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER NOT NULL,
	activity VARCHAR NOT NULL,
	"by" INTEGER,
	at DATETIME NOT NULL,
	CONSTRAINT fk_figure_duties_by FOREIGN KEY("by") REFERENCES persons (id),
	CONSTRAINT fk_figure_duties_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_figure_duties_person_id_activity UNIQUE (person_id, activity)
);
CREATE TABLE figure_narratives (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	round_id INTEGER NOT NULL,
	activity VARCHAR NOT NULL,
	person_id INTEGER,
	successes VARCHAR,
	obstacles VARCHAR,
	asked_on DATE,
	reminded_on DATE,
	answered_by INTEGER,
	answered_at DATETIME,
	CONSTRAINT fk_figure_narratives_answered_by FOREIGN KEY(answered_by) REFERENCES persons (id),
	CONSTRAINT fk_figure_narratives_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_figure_narratives_round_id FOREIGN KEY(round_id) REFERENCES figure_rounds (id),
	CONSTRAINT uq_figure_narratives_round_id_activity UNIQUE (round_id, activity)
);
CREATE TABLE figure_requests (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	round_id INTEGER NOT NULL,
	criterion VARCHAR NOT NULL,
	institution VARCHAR NOT NULL,
	person_id INTEGER,
	deputy_id INTEGER,
	offered_to INTEGER,
	answer VARCHAR NOT NULL,
	base FLOAT NOT NULL,
	base_whole INTEGER NOT NULL,
	entry_id INTEGER,
	later FLOAT NOT NULL,
	later_whole INTEGER NOT NULL,
	promised_on DATE,
	asked_on DATE,
	reminded_on DATE,
	passed_on DATE,
	answered_by INTEGER,
	answered_at DATETIME,
	revision INTEGER NOT NULL,
	CONSTRAINT fk_figure_requests_answered_by FOREIGN KEY(answered_by) REFERENCES persons (id),
	CONSTRAINT fk_figure_requests_deputy_id FOREIGN KEY(deputy_id) REFERENCES persons (id),
	CONSTRAINT fk_figure_requests_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id),
	CONSTRAINT fk_figure_requests_offered_to FOREIGN KEY(offered_to) REFERENCES persons (id),
	CONSTRAINT fk_figure_requests_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_figure_requests_round_id FOREIGN KEY(round_id) REFERENCES figure_rounds (id),
	CONSTRAINT uq_figure_requests_round_id_criterion_institution UNIQUE (round_id, criterion, institution)
);
CREATE TABLE figure_revisions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	request_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	how VARCHAR NOT NULL,
	facts JSON NOT NULL,
	"by" INTEGER,
	at DATETIME NOT NULL,
	words VARCHAR,
	chat_id BIGINT,
	message_id INTEGER,
	CONSTRAINT fk_figure_revisions_by FOREIGN KEY("by") REFERENCES persons (id),
	CONSTRAINT fk_figure_revisions_request_id FOREIGN KEY(request_id) REFERENCES figure_requests (id)
);
CREATE TABLE figure_rounds (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	occasion VARCHAR NOT NULL,
	starts DATE NOT NULL,
	ends DATE NOT NULL,
	meets DATE NOT NULL,
	state VARCHAR NOT NULL,
	created_at DATETIME NOT NULL,
	frozen_at DATETIME,
	listed_on DATE,
	listed VARCHAR NOT NULL,
	CONSTRAINT uq_figure_rounds_occasion UNIQUE (occasion)
);
CREATE TABLE group_members (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"group" VARCHAR NOT NULL,
	person_id INTEGER NOT NULL,
	since DATETIME NOT NULL,
	CONSTRAINT fk_group_members_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_group_members_group_person_id UNIQUE ("group", person_id)
);
CREATE TABLE inbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	update_id BIGINT NOT NULL,
	chat_id BIGINT NOT NULL,
	body TEXT,
	stopped VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	attempts INTEGER NOT NULL,
	received_at DATETIME NOT NULL,
	CONSTRAINT uq_inbox_update_id UNIQUE (update_id)
);
CREATE TABLE invitations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	code_hash VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	area VARCHAR,
	afdeling VARCHAR,
	name VARCHAR NOT NULL,
	uses_left INTEGER NOT NULL,
	expires_at DATETIME NOT NULL,
	created_at DATETIME NOT NULL,
	created_by INTEGER, institution VARCHAR,
	CONSTRAINT fk_invitations_created_by FOREIGN KEY(created_by) REFERENCES persons (id),
	CONSTRAINT uq_invitations_code_hash UNIQUE (code_hash)
);
CREATE TABLE invitees (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	meeting_id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	stands_in_for INTEGER,
	answer VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	answered_at DATETIME,
	came BOOLEAN,
	invited_at DATETIME NOT NULL,
	CONSTRAINT fk_invitees_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
	CONSTRAINT fk_invitees_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_invitees_stands_in_for FOREIGN KEY(stands_in_for) REFERENCES persons (id),
	CONSTRAINT uq_invitees_meeting_id_person_id UNIQUE (meeting_id, person_id)
);
CREATE TABLE issue_items (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	issue_id INTEGER NOT NULL,
	section VARCHAR NOT NULL,
	place INTEGER NOT NULL,
	headline JSON NOT NULL,
	text JSON NOT NULL,
	area VARCHAR NOT NULL,
	day DATE,
	contribution_id INTEGER,
	picture_id INTEGER,
	dropped BOOLEAN NOT NULL,
	CONSTRAINT fk_issue_items_contribution_id FOREIGN KEY(contribution_id) REFERENCES contributions (id),
	CONSTRAINT fk_issue_items_issue_id FOREIGN KEY(issue_id) REFERENCES issues (id),
	CONSTRAINT fk_issue_items_picture_id FOREIGN KEY(picture_id) REFERENCES pictures (id)
);
CREATE TABLE issue_recipients (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	issue_id INTEGER NOT NULL,
	subscription_id INTEGER,
	state VARCHAR NOT NULL,
	"key" VARCHAR NOT NULL,
	parts INTEGER NOT NULL,
	CONSTRAINT fk_issue_recipients_issue_id FOREIGN KEY(issue_id) REFERENCES issues (id),
	CONSTRAINT fk_issue_recipients_subscription_id FOREIGN KEY(subscription_id) REFERENCES subscriptions (id),
	CONSTRAINT uq_issue_recipients_key UNIQUE ("key")
);
CREATE TABLE issues (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	occasion VARCHAR NOT NULL,
	since DATETIME NOT NULL,
	title JSON NOT NULL,
	state VARCHAR NOT NULL,
	editor_id INTEGER,
	approved_by INTEGER,
	drafted_at DATETIME NOT NULL,
	send_at DATETIME,
	begun_at DATETIME,
	ended_at DATETIME,
	revision INTEGER NOT NULL,
	errors_accepted INTEGER NOT NULL,
	delivered INTEGER NOT NULL,
	failed INTEGER NOT NULL,
	unknown INTEGER NOT NULL,
	"left" INTEGER NOT NULL,
	entry_id INTEGER,
	magazine_entry_id INTEGER,
	CONSTRAINT fk_issues_approved_by FOREIGN KEY(approved_by) REFERENCES persons (id),
	CONSTRAINT fk_issues_editor_id FOREIGN KEY(editor_id) REFERENCES persons (id),
	CONSTRAINT fk_issues_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id),
	CONSTRAINT fk_issues_magazine_entry_id FOREIGN KEY(magazine_entry_id) REFERENCES entries (id),
	CONSTRAINT uq_issues_occasion UNIQUE (occasion)
);
CREATE TABLE job_faults (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	job VARCHAR NOT NULL,
	since DATETIME NOT NULL,
	CONSTRAINT uq_job_faults_job UNIQUE (job)
);
CREATE TABLE job_runs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	job VARCHAR NOT NULL,
	occurrence DATETIME NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT uq_job_runs_job_occurrence UNIQUE (job, occurrence)
);
CREATE TABLE learnt_words (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	word VARCHAR NOT NULL,
	means VARCHAR NOT NULL,
	"by" INTEGER,
	at DATETIME NOT NULL,
	CONSTRAINT uq_learnt_words_word UNIQUE (word)
);
CREATE TABLE meeting_reminders (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	meeting_id INTEGER NOT NULL,
	step VARCHAR NOT NULL,
	sequence INTEGER NOT NULL,
	at DATETIME NOT NULL,
	told INTEGER NOT NULL,
	skipped BOOLEAN NOT NULL,
	CONSTRAINT fk_meeting_reminders_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
	CONSTRAINT uq_meeting_reminders_meeting_id_step_sequence UNIQUE (meeting_id, step, sequence)
);
CREATE TABLE meetings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"group" VARCHAR NOT NULL,
	starts_at DATETIME NOT NULL,
	ends_at DATETIME NOT NULL,
	place VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	extraordinary BOOLEAN NOT NULL,
	sequence INTEGER NOT NULL,
	uid VARCHAR NOT NULL,
	created_at DATETIME NOT NULL,
	called_at DATETIME,
	called_by INTEGER,
	told_at DATETIME,
	closed_at DATETIME,
	attended INTEGER,
	entry_id INTEGER,
	CONSTRAINT fk_meetings_called_by FOREIGN KEY(called_by) REFERENCES persons (id),
	CONSTRAINT fk_meetings_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id),
	CONSTRAINT uq_meetings_uid UNIQUE (uid)
);
CREATE TABLE milestones (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	activity VARCHAR NOT NULL,
	month DATE NOT NULL,
	planned DATE NOT NULL,
	text VARCHAR NOT NULL,
	owner_id INTEGER,
	added_by INTEGER,
	batch BIGINT NOT NULL,
	state VARCHAR NOT NULL,
	reason VARCHAR,
	approved_by INTEGER,
	created_at DATETIME NOT NULL,
	approved_at DATETIME,
	done_at DATETIME,
	reminded DATE,
	CONSTRAINT fk_milestones_added_by FOREIGN KEY(added_by) REFERENCES persons (id),
	CONSTRAINT fk_milestones_approved_by FOREIGN KEY(approved_by) REFERENCES persons (id),
	CONSTRAINT fk_milestones_owner_id FOREIGN KEY(owner_id) REFERENCES persons (id)
);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" VARCHAR NOT NULL,
	channel VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	person_id INTEGER,
	lane INTEGER NOT NULL,
	op VARCHAR NOT NULL,
	content TEXT NOT NULL,
	about VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	not_before DATETIME NOT NULL,
	expires_at DATETIME,
	created_at DATETIME NOT NULL,
	sent_at DATETIME,
	attempts INTEGER NOT NULL,
	message_id BIGINT,
	error VARCHAR NOT NULL, delivered_at DATETIME, revision INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT uq_outbox_key UNIQUE ("key")
);
CREATE TABLE persons (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	name VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	consent_version VARCHAR NOT NULL,
	consented_at DATETIME,
	practice_until DATETIME,
	created_at DATETIME NOT NULL
, snoozed_until DATETIME);
CREATE TABLE pictures (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	contribution_id INTEGER NOT NULL,
	person_id INTEGER,
	telegram_file_id VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	state VARCHAR NOT NULL,
	why VARCHAR NOT NULL,
	file VARCHAR NOT NULL,
	width INTEGER NOT NULL,
	height INTEGER NOT NULL,
	created_at DATETIME NOT NULL,
	CONSTRAINT fk_pictures_contribution_id FOREIGN KEY(contribution_id) REFERENCES contributions (id),
	CONSTRAINT fk_pictures_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE posts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER NOT NULL,
	role VARCHAR NOT NULL,
	area VARCHAR,
	afdeling VARCHAR,
	since DATETIME NOT NULL,
	until DATETIME,
	successor_id INTEGER, institution VARCHAR,
	CONSTRAINT fk_posts_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT fk_posts_successor_id FOREIGN KEY(successor_id) REFERENCES persons (id)
);
CREATE TABLE proofs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	reference VARCHAR NOT NULL,
	what VARCHAR NOT NULL,
	at DATETIME NOT NULL,
	CONSTRAINT uq_proofs_reference UNIQUE (reference)
);
CREATE TABLE proposals (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	kind VARCHAR NOT NULL,
	"group" VARCHAR NOT NULL,
	to_group VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	person_id INTEGER,
	state VARCHAR NOT NULL,
	created_at DATETIME NOT NULL,
	decided_at DATETIME,
	closed_at DATETIME,
	meeting_id INTEGER,
	approved_at DATETIME,
	CONSTRAINT fk_proposals_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) ON DELETE SET NULL,
	CONSTRAINT fk_proposals_person_id FOREIGN KEY(person_id) REFERENCES persons (id)
);
CREATE TABLE "questions" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	chat_id BIGINT NOT NULL,
	person_id INTEGER NOT NULL,
	subject VARCHAR NOT NULL,
	asked_at DATETIME NOT NULL,
	CONSTRAINT uq_questions_chat_id_person_id UNIQUE (chat_id, person_id)
);
CREATE TABLE reports (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	occasion VARCHAR NOT NULL,
	until DATE NOT NULL,
	file VARCHAR NOT NULL,
	made_at DATETIME NOT NULL,
	CONSTRAINT uq_reports_occasion UNIQUE (occasion)
);
CREATE TABLE revisions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	entry_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	how VARCHAR NOT NULL,
	facts JSON NOT NULL,
	"by" INTEGER,
	at DATETIME NOT NULL,
	words VARCHAR,
	CONSTRAINT fk_revisions_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id)
);
CREATE TABLE seat_holders (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	seat VARCHAR NOT NULL,
	person_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	since DATETIME NOT NULL,
	asked_at DATETIME,
	confirmed_at DATETIME,
	tested_at DATETIME,
	present_at DATETIME,
	CONSTRAINT fk_seat_holders_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_seat_holders_seat_person_id UNIQUE (seat, person_id)
);
CREATE TABLE silences (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	activity VARCHAR NOT NULL,
	since DATE NOT NULL,
	person_id INTEGER,
	asked_at DATETIME NOT NULL,
	CONSTRAINT fk_silences_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_silences_activity_since UNIQUE (activity, since)
);
CREATE TABLE subscriptions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	person_id INTEGER,
	channel VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	areas JSON NOT NULL,
	crisis BOOLEAN NOT NULL,
	source VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	put_off INTEGER NOT NULL,
	created_at DATETIME NOT NULL,
	confirmed_at DATETIME,
	ended_at DATETIME,
	CONSTRAINT fk_subscriptions_person_id FOREIGN KEY(person_id) REFERENCES persons (id),
	CONSTRAINT uq_subscriptions_channel_address UNIQUE (channel, address)
);
CREATE TABLE unread (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	words VARCHAR NOT NULL,
	said_at DATETIME NOT NULL
);
CREATE INDEX ix_absences_person_id ON absences (person_id);
CREATE INDEX ix_agreed_meeting_id ON agreed (meeting_id);
CREATE INDEX ix_agreed_person_id ON agreed (person_id);
CREATE INDEX ix_announcement_wishes_person_id ON announcement_wishes (person_id);
CREATE INDEX ix_announcements_host_id ON announcements (host_id);
CREATE INDEX ix_announcements_message ON announcements (chat_id, message_id);
CREATE INDEX ix_announcements_state ON announcements (state, day);
CREATE INDEX ix_attempts_outbox_id ON attempts (outbox_id);
CREATE INDEX ix_callout_agreements_person_id ON callout_agreements (person_id);
CREATE INDEX ix_callout_agreements_text_id ON callout_agreements (text_id);
CREATE INDEX ix_callout_answers_call_id ON callout_answers (call_id);
CREATE INDEX ix_callout_calls_callout_id ON callout_calls (callout_id);
CREATE INDEX ix_callout_calls_person_id ON callout_calls (person_id);
CREATE INDEX ix_callout_calls_seat_id ON callout_calls (seat_id);
CREATE INDEX ix_callout_opinions_callout_id ON callout_opinions (callout_id);
CREATE INDEX ix_callout_opinions_person_id ON callout_opinions (person_id);
CREATE INDEX ix_callout_seats_callout_id ON callout_seats (callout_id);
CREATE INDEX ix_callout_seats_person_id ON callout_seats (person_id);
CREATE INDEX ix_callout_tasks_callout_id ON callout_tasks (callout_id);
CREATE INDEX ix_callout_tasks_person_id ON callout_tasks (person_id);
CREATE INDEX ix_callout_texts_by ON callout_texts ("by");
CREATE INDEX ix_callout_texts_callout_id ON callout_texts (callout_id);
CREATE INDEX ix_callouts_by ON callouts ("by");
CREATE INDEX ix_callouts_state ON callouts (state);
CREATE INDEX ix_candidates_by ON candidates ("by");
CREATE INDEX ix_channels_person_id ON channels (person_id);
CREATE INDEX ix_contributions_album ON contributions (chat_id, album);
CREATE INDEX ix_contributions_entry_id ON contributions (entry_id);
CREATE INDEX ix_contributions_person_id ON contributions (person_id);
CREATE INDEX ix_courses_owner_id ON courses (owner_id);
CREATE INDEX ix_courses_state ON courses (state, "key");
CREATE INDEX ix_credits_entry_id ON credits (entry_id);
CREATE INDEX ix_credits_person_id ON credits (person_id);
CREATE INDEX ix_crisis_links_by ON crisis_links ("by");
CREATE INDEX ix_drafts_batch ON drafts (batch);
CREATE INDEX ix_drafts_entry_id ON drafts (entry_id);
CREATE INDEX ix_drafts_message ON drafts (chat_id, message_id);
CREATE INDEX ix_drafts_person_id ON drafts (person_id);
CREATE INDEX ix_entries_home ON entries (home_key);
CREATE INDEX ix_entries_message ON entries (chat_id, message_id);
CREATE INDEX ix_entries_reporter_id ON entries (reporter_id);
CREATE INDEX ix_entries_same ON entries (criterion, date, area);
CREATE INDEX ix_entries_sums ON entries (state, practice, criterion, date, value, new, part, whole);
CREATE INDEX ix_figure_narratives_person_id ON figure_narratives (person_id);
CREATE INDEX ix_figure_requests_deputy ON figure_requests (deputy_id);
CREATE INDEX ix_figure_requests_offered ON figure_requests (offered_to);
CREATE INDEX ix_figure_requests_person ON figure_requests (person_id);
CREATE INDEX ix_figure_revisions_message ON figure_revisions (chat_id, message_id);
CREATE INDEX ix_figure_revisions_request_id ON figure_revisions (request_id);
CREATE INDEX ix_group_members_person_id ON group_members (person_id);
CREATE INDEX ix_inbox_chat ON inbox (chat_id, id) WHERE state = 'waiting';
CREATE INDEX ix_inbox_quarantined ON inbox (id) WHERE state = 'quarantined';
CREATE INDEX ix_inbox_waiting ON inbox (id) WHERE state = 'waiting';
CREATE INDEX ix_invitees_person_id ON invitees (person_id);
CREATE INDEX ix_invitees_stands_in_for ON invitees (stands_in_for);
CREATE INDEX ix_issue_items_contribution_id ON issue_items (contribution_id);
CREATE INDEX ix_issue_items_issue_id ON issue_items (issue_id);
CREATE INDEX ix_issue_recipients_state ON issue_recipients (issue_id, state, id);
CREATE INDEX ix_issue_recipients_subscription_id ON issue_recipients (subscription_id);
CREATE INDEX ix_issues_editor_id ON issues (editor_id);
CREATE INDEX ix_meetings_called_by ON meetings (called_by);
CREATE INDEX ix_meetings_coming ON meetings ("group", starts_at);
CREATE INDEX ix_meetings_entry_id ON meetings (entry_id);
CREATE INDEX ix_milestones_batch ON milestones (batch);
CREATE INDEX ix_milestones_month ON milestones (state, month);
CREATE INDEX ix_milestones_owner_id ON milestones (owner_id);
CREATE INDEX ix_outbox_callout ON outbox (about) WHERE substr(about, 1, 8) = 'callout:';
CREATE INDEX ix_outbox_message ON outbox (address, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX ix_outbox_person ON outbox (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_outbox_sending ON outbox (id) WHERE state = 'sending';
CREATE INDEX ix_outbox_trouble ON outbox (lane, state) WHERE state IN ('failed', 'unknown');
CREATE INDEX ix_outbox_waiting ON outbox (channel, lane, id, state) WHERE state = 'waiting';
CREATE INDEX ix_pictures_contribution_id ON pictures (contribution_id);
CREATE INDEX ix_pictures_person_id ON pictures (person_id);
CREATE INDEX ix_posts_person_id ON posts (person_id);
CREATE INDEX ix_proposals_meeting_id ON proposals (meeting_id);
CREATE INDEX ix_proposals_person_id ON proposals (person_id);
CREATE INDEX ix_revisions_entry_id ON revisions (entry_id);
CREATE INDEX ix_seat_holders_person_id ON seat_holders (person_id);
CREATE INDEX ix_silences_person_id ON silences (person_id);
CREATE INDEX ix_subscriptions_person_id ON subscriptions (person_id);
INSERT INTO alembic_version (version_num) VALUES ('0019');
