export const picture = {
  asKnownOn: (day: string) => `As known on ${day}`,
  shows: (moment: string, day: string) => `Shows ${moment}; drawn on ${day}`,
  source: (citation: string, address: string) => `Source: ${citation}, ${address}`,
  licence: (licence: string) => `Licence: ${licence}`,
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  tooLarge: 'The picture is too large for this browser.',
  noLicence: 'Licence: not stated',
};
