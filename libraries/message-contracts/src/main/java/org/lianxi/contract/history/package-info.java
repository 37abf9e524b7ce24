/**
 * Who looked into the record, at what, and how far: reading the record is on the record.
 */
package org.lianxi.contract.history;
