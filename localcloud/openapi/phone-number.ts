import { refuse, succeed, type OpenApiCall } from './answer'

const localCode = /^local:(1\d{10})$/

/** `phonenumber.getPhoneNumber`: there is no WeChat here to ask, so the code itself names the number, `local:13800000000`. */
export const getPhoneNumber: OpenApiCall = ({ code }, { appid }) => {
  const number = typeof code === 'string' ? localCode.exec(code)?.[1] : undefined
  if (!number) return refuse(40029, 'invalid code')
  const watermark = { timestamp: Math.floor(Date.now() / 1000), appid }
  return succeed({
    phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86', watermark },
  })
}
