/**
 * The log as PostgreSQL has it, read for an audit.
 */
package org.lianxi.standalone.audit.log;
