using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Namjai.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    last_workspace_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_used_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    response_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    sentiment = table.Column<int>(type: "INTEGER", nullable: false),
                    is_question = table.Column<bool>(type: "INTEGER", nullable: false),
                    negativity = table.Column<double>(type: "REAL", nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: true),
                    score = table.Column<int>(type: "INTEGER", nullable: true),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    customer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    handled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    handled_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comments", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    external_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customers", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_deliveries",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    taken_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    given_up_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    problem = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_deliveries", x => new { x.workspace_id, x.event_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    guest = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    job = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => x.job);
                });

            migrationBuilder.CreateTable(
                name: "kept_answers",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    request_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    location = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    body = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_answers", x => new { x.workspace_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "outbox_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    handed_out_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_events", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "responses",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    source_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    customer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    score = table.Column<int>(type: "INTEGER", nullable: true),
                    idempotency_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    request_hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    attributes = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responses", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "score_days",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    c0 = table.Column<long>(type: "INTEGER", nullable: false),
                    c1 = table.Column<long>(type: "INTEGER", nullable: false),
                    c2 = table.Column<long>(type: "INTEGER", nullable: false),
                    c3 = table.Column<long>(type: "INTEGER", nullable: false),
                    c4 = table.Column<long>(type: "INTEGER", nullable: false),
                    c5 = table.Column<long>(type: "INTEGER", nullable: false),
                    c6 = table.Column<long>(type: "INTEGER", nullable: false),
                    c7 = table.Column<long>(type: "INTEGER", nullable: false),
                    c8 = table.Column<long>(type: "INTEGER", nullable: false),
                    c9 = table.Column<long>(type: "INTEGER", nullable: false),
                    c10 = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_days", x => new { x.workspace_id, x.level, x.measure, x.day, x.touchpoint, x.channel, x.survey_id });
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surveys", x => new { x.workspace_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "theme_days",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    theme = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    mentions = table.Column<long>(type: "INTEGER", nullable: false),
                    negative = table.Column<long>(type: "INTEGER", nullable: false),
                    positive = table.Column<long>(type: "INTEGER", nullable: false),
                    anonymous = table.Column<long>(type: "INTEGER", nullable: false),
                    strength = table.Column<double>(type: "REAL", nullable: false),
                    strength_squared = table.Column<double>(type: "REAL", nullable: false),
                    n0 = table.Column<long>(type: "INTEGER", nullable: false),
                    n1 = table.Column<long>(type: "INTEGER", nullable: false),
                    n10 = table.Column<long>(type: "INTEGER", nullable: false),
                    n2 = table.Column<long>(type: "INTEGER", nullable: false),
                    n3 = table.Column<long>(type: "INTEGER", nullable: false),
                    n4 = table.Column<long>(type: "INTEGER", nullable: false),
                    n5 = table.Column<long>(type: "INTEGER", nullable: false),
                    n6 = table.Column<long>(type: "INTEGER", nullable: false),
                    n7 = table.Column<long>(type: "INTEGER", nullable: false),
                    n8 = table.Column<long>(type: "INTEGER", nullable: false),
                    n9 = table.Column<long>(type: "INTEGER", nullable: false),
                    s0 = table.Column<long>(type: "INTEGER", nullable: false),
                    s1 = table.Column<long>(type: "INTEGER", nullable: false),
                    s10 = table.Column<long>(type: "INTEGER", nullable: false),
                    s2 = table.Column<long>(type: "INTEGER", nullable: false),
                    s3 = table.Column<long>(type: "INTEGER", nullable: false),
                    s4 = table.Column<long>(type: "INTEGER", nullable: false),
                    s5 = table.Column<long>(type: "INTEGER", nullable: false),
                    s6 = table.Column<long>(type: "INTEGER", nullable: false),
                    s7 = table.Column<long>(type: "INTEGER", nullable: false),
                    s8 = table.Column<long>(type: "INTEGER", nullable: false),
                    s9 = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_theme_days", x => new { x.workspace_id, x.level, x.touchpoint, x.day, x.theme, x.measure });
                });

            migrationBuilder.CreateTable(
                name: "touched_days",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    theme = table.Column<int>(type: "INTEGER", nullable: false),
                    customers = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_touched_days", x => new { x.workspace_id, x.level, x.touchpoint, x.day, x.theme });
                });

            migrationBuilder.CreateTable(
                name: "workspaces",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workspaces", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_account_passkeys_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    joined_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => new { x.workspace_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_memberships_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "comment_themes",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    comment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    theme = table.Column<int>(type: "INTEGER", nullable: false),
                    sentiment = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    customer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    touchpoint = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_themes", x => new { x.workspace_id, x.comment_id, x.theme });
                    table.ForeignKey(
                        name: "fk_comment_themes_comments_workspace_id_comment_id",
                        columns: x => new { x.workspace_id, x.comment_id },
                        principalTable: "comments",
                        principalColumns: new[] { "workspace_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "answers",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    response_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    score = table.Column<int>(type: "INTEGER", nullable: true),
                    is_counted = table.Column<bool>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    choices = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answers", x => new { x.workspace_id, x.response_id, x.question_key });
                    table.ForeignKey(
                        name: "fk_answers_responses_workspace_id_response_id",
                        columns: x => new { x.workspace_id, x.response_id },
                        principalTable: "responses",
                        principalColumns: new[] { "workspace_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_passkeys_user_id",
                table: "account_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_digest",
                table: "api_keys",
                column: "digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_comment_themes_workspace_id_customer_id_theme_touchpoint_day",
                table: "comment_themes",
                columns: new[] { "workspace_id", "customer_id", "theme", "touchpoint", "day" },
                filter: "sentiment = 0 and customer_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_comment_themes_workspace_id_theme_position",
                table: "comment_themes",
                columns: new[] { "workspace_id", "theme", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_comment_themes_workspace_id_theme_sentiment_position_customer_id",
                table: "comment_themes",
                columns: new[] { "workspace_id", "theme", "sentiment", "position", "customer_id" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_workspace_id_customer_id_position",
                table: "comments",
                columns: new[] { "workspace_id", "customer_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_workspace_id_position",
                table: "comments",
                columns: new[] { "workspace_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_workspace_id_response_id_question_key",
                table: "comments",
                columns: new[] { "workspace_id", "response_id", "question_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_comments_workspace_id_sentiment_position_handled_at",
                table: "comments",
                columns: new[] { "workspace_id", "sentiment", "position", "handled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_comments_workspace_id_touchpoint_position",
                table: "comments",
                columns: new[] { "workspace_id", "touchpoint", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_customers_workspace_id_email",
                table: "customers",
                columns: new[] { "workspace_id", "email" },
                unique: true,
                filter: "email is not null");

            migrationBuilder.CreateIndex(
                name: "ix_customers_workspace_id_external_id",
                table: "customers",
                columns: new[] { "workspace_id", "external_id" },
                unique: true,
                filter: "external_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_customers_workspace_id_phone",
                table: "customers",
                columns: new[] { "workspace_id", "phone" },
                unique: true,
                filter: "phone is not null");

            migrationBuilder.CreateIndex(
                name: "ix_event_deliveries_handler_at",
                table: "event_deliveries",
                columns: new[] { "handler", "at" },
                filter: "given_up_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_digest",
                table: "invitations",
                column: "digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_memberships_account_id",
                table: "memberships",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_events_at",
                table: "outbox_events",
                column: "at",
                filter: "handed_out_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_responses_workspace_id_customer_id",
                table: "responses",
                columns: new[] { "workspace_id", "customer_id" },
                filter: "customer_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_responses_workspace_id_source_source_id",
                table: "responses",
                columns: new[] { "workspace_id", "source", "source_id" },
                unique: true,
                filter: "source_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_responses_workspace_id_survey_id_id",
                table: "responses",
                columns: new[] { "workspace_id", "survey_id", "id" },
                filter: "survey_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_responses_workspace_id_survey_id_idempotency_key",
                table: "responses",
                columns: new[] { "workspace_id", "survey_id", "idempotency_key" },
                unique: true,
                filter: "idempotency_key is not null");

            migrationBuilder.CreateIndex(
                name: "ix_surveys_key",
                table: "surveys",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_theme_days_workspace_id_level_day",
                table: "theme_days",
                columns: new[] { "workspace_id", "level", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "answers");

            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "comment_themes");

            migrationBuilder.DropTable(
                name: "customers");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "event_deliveries");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "kept_answers");

            migrationBuilder.DropTable(
                name: "memberships");

            migrationBuilder.DropTable(
                name: "outbox_events");

            migrationBuilder.DropTable(
                name: "score_days");

            migrationBuilder.DropTable(
                name: "surveys");

            migrationBuilder.DropTable(
                name: "theme_days");

            migrationBuilder.DropTable(
                name: "touched_days");

            migrationBuilder.DropTable(
                name: "workspaces");

            migrationBuilder.DropTable(
                name: "responses");

            migrationBuilder.DropTable(
                name: "comments");

            migrationBuilder.DropTable(
                name: "accounts");
        }
    }
}
