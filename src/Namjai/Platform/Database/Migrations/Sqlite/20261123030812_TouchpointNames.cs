using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Namjai.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    internal partial class TouchpointNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "touchpoint_names",
                columns: table => new
                {
                    workspace_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_touchpoint_names", x => new { x.workspace_id, x.key });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "touchpoint_names");
        }
    }
}
