/**
 * Which duties of the charter were performed in which month, and which lie idle.
 */
package org.lianxi.query.duty.coverage;
