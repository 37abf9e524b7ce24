/**
 * Any question as of any time: from the events until then, folded again.
 */
package org.lianxi.query.past;
