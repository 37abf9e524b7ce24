/**
 * Which actions there are, who carries them out and how far they have come (台账).
 */
package org.lianxi.query.action.ledger;
