/**
 * What went by each information flow of the charter: from whom, to whom, who has it, and
 * what came of it.
 */
package org.lianxi.query.flow.box;
