/**
 * The proof, on the record, that units were told.
 */
package org.lianxi.command.notice;
