/**
 * Which attending unit has consented to which text.
 */
package org.lianxi.query.minutes.consent;
