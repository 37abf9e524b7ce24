/**
 * How current an answer is: read your own writes, entity tags, and the log index that an
 * answer stands at.
 */
package org.lianxi.query.live;
