/**
 * Goes through the log again and asks of every event whether the charter in force at its
 * place allowed it. It shares no code with the commands, so that a mistake there does not
 * hide itself here.
 */
package org.lianxi.standalone.audit.rules;
