/**
 * The standing organ: its charter, member units, seats, and changes of members.
 */
package org.lianxi.contract.conference;
