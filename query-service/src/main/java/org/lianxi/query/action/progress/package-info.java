/**
 * How each unit stands with its actions.
 */
package org.lianxi.query.action.progress;
