/**
 * What a unit has to do now.
 */
package org.lianxi.query.action.unitboard;
