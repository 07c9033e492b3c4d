import { describeWait } from '../../interviews/when.ts';

/** Says how many days are left until a date, by the reader's clock. */
class UntilDay extends HTMLElement {
  connectedCallback(): void {
    const { date = '' } = this.dataset;
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    this.textContent = describeWait(date, today.join('-'), document.documentElement.lang) ?? '';
  }
}

customElements.define('until-day', UntilDay);
