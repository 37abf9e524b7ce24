/**
 * The auditor's commands that need the services' own classes: replay, difference of two
 * times, review by the charter's rules, comparison of the topic.
 */
package org.lianxi.standalone.audit;
