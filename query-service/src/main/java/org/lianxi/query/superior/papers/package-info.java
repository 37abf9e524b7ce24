/**
 * Which papers came from above and went up or down: decisions, opinions, guidance.
 */
package org.lianxi.query.superior.papers;
