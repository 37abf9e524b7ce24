/**
 * Where the conference departed from its charter, and why.
 */
package org.lianxi.query.conference.deviations;
