/**
 * The auditor's command line. Other modules add their own subcommands to it, see
 * {@link org.lianxi.audit.cli.AuditCommandLine}.
 */
package org.lianxi.audit.cli;
