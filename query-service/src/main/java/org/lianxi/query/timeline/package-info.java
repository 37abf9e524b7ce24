/**
 * What happened, in order, to any entity and in any conference.
 */
package org.lianxi.query.timeline;
