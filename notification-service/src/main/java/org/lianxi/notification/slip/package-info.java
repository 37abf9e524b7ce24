/**
 * Printed slips for a unit that has nothing else, and the receipts that come back on
 * them.
 */
package org.lianxi.notification.slip;
