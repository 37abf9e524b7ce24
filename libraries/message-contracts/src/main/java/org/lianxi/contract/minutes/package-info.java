/**
 * Minutes (纪要): versions, consent of the attending units, issue and filing.
 */
package org.lianxi.contract.minutes;
