/**
 * Cases: the mechanisms of the charter beyond meetings, each of a kind that the charter
 * file declares.
 */
package org.lianxi.contract.casework;
