/**
 * An action: an agreed matter being carried out by a lead unit and its co-units.
 */
package org.lianxi.contract.action;
