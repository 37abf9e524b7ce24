/**
 * Cases 机制办理: one aggregate for all mechanisms; what can be done in a case, by whom and
 * in which order is what the charter file declares for its kind.
 */
package org.lianxi.command.casework;
