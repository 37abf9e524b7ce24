/**
 * Where a log is read from: a database, an exported bundle, tiles as files or over HTTP.
 * The tree, the notes and the proofs know nothing of it.
 */
package org.lianxi.audit.store;
