/**
 * How a command arrives over HTTP and how it is answered: actor, idempotency key,
 * expected version, position, problem details.
 */
package org.lianxi.command.shared.http;
