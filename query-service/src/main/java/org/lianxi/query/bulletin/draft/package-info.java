/**
 * What the next bulletin should say, drawn up from the record.
 */
package org.lianxi.query.bulletin.draft;
