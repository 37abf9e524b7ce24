/**
 * The views of a log without a service around them: for auditors, who hold them against
 * the views that questions are answered from.
 */
package org.lianxi.query.replay;
