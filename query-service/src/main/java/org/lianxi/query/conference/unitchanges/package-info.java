/**
 * Which changes of the member units were proposed, and what became of them.
 */
package org.lianxi.query.conference.unitchanges;
